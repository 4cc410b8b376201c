import type { Attachment } from 'svelte/attachments'
import { moved, spanBetween, type Span } from './span.ts'

interface BrushOptions {
  /** How many bins lie side by side. */
  readonly length: () => number
  /** Whether the first of them is at the right. */
  readonly isReversed: () => boolean
  /** What is chosen, where not all is: it can be dragged along. */
  readonly span: () => Span | null
  readonly onpoint: (at: number | null) => void
  /** While a span is drawn or dragged; null where that is given up. */
  readonly ondraw: (span: Span | null) => void
  readonly oncommit: () => void
}

interface Drag {
  readonly pointer: number
  /** The bin where it began. */
  readonly from: number
  /** What it drags along; null where it draws a new span. */
  readonly span: Span | null
  readonly hasMoved: boolean
}

/** Lets a pointer draw a span over bins, or drag the chosen one along; a click chooses one bin, Escape gives up. */
export function brush(options: BrushOptions): Attachment<HTMLElement> {
  return (element) => {
    const pointer = new BrushPointer(element, options)
    const controller = new AbortController()
    const { signal } = controller
    element.addEventListener('pointerdown', (event) => pointer.press(event), { signal })
    element.addEventListener('pointermove', (event) => pointer.move(event), { signal })
    element.addEventListener('pointerup', (event) => pointer.release(event), { signal })
    element.addEventListener('pointercancel', () => pointer.giveUp(), { signal })
    element.addEventListener('pointerleave', () => options.onpoint(null), { signal })
    // Before the page, which takes Escape for a step back.
    window.addEventListener('keydown', (event) => pointer.escape(event), { signal, capture: true })
    return () => controller.abort()
  }
}

class BrushPointer {
  readonly #element: HTMLElement
  readonly #options: BrushOptions
  #drag: Drag | null = null

  constructor(element: HTMLElement, options: BrushOptions) {
    this.#element = element
    this.#options = options
  }

  press(event: PointerEvent): void {
    if (event.button !== 0) return
    const from = this.#binAt(event)
    const span = this.#options.span()
    const isInside = span !== null && from >= span.start && from < span.end
    this.#drag = { pointer: event.pointerId, from, span: isInside ? span : null, hasMoved: false }
    this.#element.setPointerCapture(event.pointerId)
  }

  move(event: PointerEvent): void {
    const at = this.#binAt(event)
    this.#options.onpoint(at)
    const drag = this.#drag
    if (drag?.pointer !== event.pointerId || (at === drag.from && !drag.hasMoved)) return
    this.#drag = { ...drag, hasMoved: true }
    const { span, from } = drag
    this.#options.ondraw(span ? moved(span, at - from, this.#options.length()) : spanBetween(from, at))
  }

  release(event: PointerEvent): void {
    const drag = this.#drag
    if (drag?.pointer !== event.pointerId) return
    if (!drag.hasMoved) this.#options.ondraw(spanBetween(drag.from, drag.from))
    this.#options.oncommit()
    this.#end()
  }

  giveUp(): void {
    this.#options.ondraw(null)
    this.#end()
  }

  escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#drag) return
    event.preventDefault()
    this.giveUp()
  }

  #end(): void {
    this.#drag = null
    this.#options.onpoint(null)
  }

  #binAt(event: PointerEvent): number {
    const { length, isReversed } = this.#options
    const { left, width } = this.#element.getBoundingClientRect()
    const share = (event.clientX - left) / width
    const at = Math.floor((isReversed() ? 1 - share : share) * length())
    return Math.max(0, Math.min(length() - 1, at))
  }
}
