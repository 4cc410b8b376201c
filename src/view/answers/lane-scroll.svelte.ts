import type { Direction } from '../../i18n/language.ts'
import type { Box } from './arrows.ts'
import type { Place } from './lane-layout.ts'
import { centred, nearestTo, sameBox, sightOf } from './sight.ts'

/** What stands fast while the lanes scroll under it, in rem, and which way the page reads. */
export interface Frame {
  readonly head: number
  readonly axis: number
  readonly direction: Direction
}

/** So much of a card has to be seen for it to count as in sight, in rem. */
const CARD = 4

/** The box that the lanes scroll in. */
export class LaneScroll {
  #box: HTMLElement | null = null
  #sight = $state.raw<Box>({ left: 0, right: 0, top: 0, bottom: 0 })

  /** The part of the lanes to draw, in rem. */
  get sight(): Box {
    return this.#sight
  }

  /** Follows the size and place of a box that scrolls. */
  readonly attach = (box: HTMLElement): (() => void) => {
    this.#box = box
    const observer = new ResizeObserver(this.look)
    observer.observe(box)
    return () => observer.disconnect()
  }

  readonly look = (): void => {
    if (!this.#box) return
    const sight = sightOf(this.#box, this.#rem)
    if (!sameBox(sight, this.#sight)) this.#sight = sight
  }

  /** Brings a card into the middle. */
  reveal(place: Place, frame: Frame): void {
    if (!this.#box) return
    const rem = this.#rem
    const { left, top } = centred(place, this.#window(frame))
    this.#box.scrollTo({ left: left * rem * (frame.direction === 'rtl' ? -1 : 1), top: top * rem })
    this.look()
  }

  /** Whether a card stands in the window, clear of what stands fast. */
  shows(place: Place, frame: Frame): boolean {
    const { left, top, width, height } = this.#window(frame)
    const [fromLeft, fromTop] = [place.start - left, place.top - top]
    return fromLeft >= 0 && fromTop >= 0 && fromLeft < width - CARD && fromTop < height - CARD
  }

  /** The id of the card in the middle of the window. */
  nearest(places: readonly Place[], frame: Frame): string | null {
    const { left, top, width, height } = this.#window(frame)
    const middle = { start: left + width / 2, top: top + height / 2 }
    return nearestTo(places, middle)?.item.id ?? null
  }

  /** Puts the keyboard on a card that is drawn. */
  focus(id: string): void {
    this.#box?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus()
  }

  /** The part of the lanes that is seen, in rem. */
  #window({ head, axis }: Frame): { left: number; top: number; width: number; height: number } {
    const rem = this.#rem
    const { scrollLeft = 0, scrollTop = 0, clientWidth = 0, clientHeight = 0 } = this.#box ?? {}
    return {
      left: Math.abs(scrollLeft) / rem,
      top: scrollTop / rem,
      width: clientWidth / rem - head,
      height: clientHeight / rem - axis,
    }
  }

  get #rem(): number {
    return parseFloat(getComputedStyle(document.documentElement).fontSize)
  }
}
