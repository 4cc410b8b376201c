import type { Explorer } from '../../app/explorer.svelte.ts'
import { timelineOf, type Timeline } from '../../graph/timeline.ts'
import { daysOf, moved, nextSpan, spanOf, withEdge, type Span } from './span.ts'

/** How long a step of playing lasts, in milliseconds: time to see what changed. */
const STEP = 1000

/** What the timeline shows, what is chosen on it, and whether it plays. */
export class TimelineModel {
  readonly #explorer: Explorer
  #timer: ReturnType<typeof setTimeout> | undefined
  /** What is being drawn with the pointer or pushed along a slider: the filters follow when it is let go. */
  #draft = $state.raw<Span | null>(null)
  #isPlaying = $state(false)

  readonly timeline: Timeline = $derived.by(() =>
    timelineOf(this.#explorer.graph, this.#explorer.filters.settled),
  )
  /** The bins that are in; null where the chosen days lie outside of all. */
  readonly span: Span | null = $derived.by(
    () => this.#draft ?? spanOf(this.timeline.bins, this.#explorer.filters.wanted),
  )
  /** Whether some days are chosen rather than all. */
  readonly isChosen: boolean = $derived.by(() =>
    this.#explorer.filters.settings.some((name) => name === 'from' || name === 'until'),
  )
  /** The statements of the longest bar. */
  readonly most: number = $derived(Math.max(1, ...this.timeline.bins.map(({ total }) => total)))

  constructor(explorer: Explorer) {
    this.#explorer = explorer
  }

  get isPlaying(): boolean {
    return this.#isPlaying
  }

  get #all(): Span {
    return { start: 0, end: this.timeline.bins.length }
  }

  /** Shows bins as chosen that are not yet; null for those that are. */
  draw(span: Span | null): void {
    if (span) this.pause()
    this.#draft = span
  }

  /** Shows one edge elsewhere. */
  drawEdge(edge: 'start' | 'end', at: number): void {
    this.draw(withEdge(this.span ?? this.#all, edge, at))
  }

  /** Chooses what was drawn. */
  commit(): void {
    if (this.#draft) this.#choose(this.#draft)
    this.#draft = null
  }

  /** Moves what is chosen, as long as it is. */
  move(steps: number): void {
    this.pause()
    this.#choose(moved(this.span ?? this.#all, steps, this.timeline.bins.length))
  }

  chooseAll(): void {
    this.pause()
    this.#choose(this.#all)
  }

  #choose(span: Span): void {
    this.#explorer.filters.set(daysOf(this.timeline.bins, span))
  }

  /** Moves the chosen days on, bin by bin, up to the last; at the end it begins again with the first. */
  play(): void {
    const { bins } = this.timeline
    const next = nextSpan(this.span, bins.length) ?? nextSpan(null, bins.length)
    if (!next) return
    this.#isPlaying = true
    this.#explorer.view.isPassing = true
    this.#choose(next)
    this.#timer = setTimeout(() => this.#goOn(), STEP)
  }

  #goOn(): void {
    if (nextSpan(this.span, this.timeline.bins.length)) this.play()
    else this.pause()
  }

  pause(): void {
    clearTimeout(this.#timer)
    this.#isPlaying = false
    this.#explorer.view.isPassing = false
  }
}
