import { afterFrame } from '../../app/breathe.ts'
import type { Elements } from './elements.ts'
import type { MapModel } from './map-model.svelte.ts'

/** Elements in the first slice. */
const FIRST_SLICE = 6
/** In milliseconds: what was drawn in less lets the next slice be twice as large. */
const QUICK = 16

/** How many more elements the next slice has, after one that took so long, with the picture of it. */
export const nextSlice = (slice: number, took: number): number => (took < QUICK ? 2 * slice : slice)

/**
 * The first of what is to be drawn, so that a slow machine draws a map piece by piece and answers between: nodes, those
 * with the most statements first, since their names have the first choice of places; then lines.
 */
export function beginningOf(elements: Elements, count: number): Elements {
  const { nodes, lines } = elements
  if (count >= nodes.length + lines.length) return elements
  const strongest = nodes.toSorted((a, b) => b.said - a.said || b.about - a.about)
  return { nodes: strongest.slice(0, count), lines: lines.slice(0, Math.max(0, count - nodes.length)) }
}

/** A map as it is drawn for the first time; once it is whole, all is drawn at once. */
export class FirstDrawing {
  readonly #model: MapModel
  #reach = $state(FIRST_SLICE)
  #slice = FIRST_SLICE

  /** What is drawn by now. Of a map that is much to draw, pieces would be too much to draw again and again. */
  readonly drawn: Elements = $derived.by(() => {
    const { drawn, load } = this.#model
    return load === 'light' ? beginningOf(drawn, this.#reach) : drawn
  })
  readonly isWhole: boolean = $derived.by(() => this.drawn === this.#model.drawn)

  constructor(model: MapModel) {
    this.#model = model
  }

  /**
   * Goes on when the page has drawn this slice.
   * @param since when drawing it was begun, as `performance.now()` tells
   */
  async goOn(since: number): Promise<void> {
    if (this.isWhole) {
      this.#reach = Infinity
      return
    }
    await afterFrame()
    this.#slice = nextSlice(this.#slice, performance.now() - since)
    this.#reach += this.#slice
  }
}
