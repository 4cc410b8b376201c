import type { Term } from './wording.ts'

/** Places in two wordings that hold the same word. */
export type Pair = readonly [one: number, other: number]

/** What a word that only one of two wordings has takes from a stretch in common. */
const GAP = 0.4
const STOP = 0
const PAIR = 1
const SKIP_ONE = 2
const SKIP_OTHER = 3

/**
 * The words that two wordings have in common, where they have most of them and least between, in the order of the
 * words: the local alignment of Smith and Waterman (1981), over words. Takes time and space by the product of lengths.
 */
export function commonWords(one: readonly Term[], other: readonly Term[]): Pair[] {
  const grid = new Grid(one.length + 1, other.length + 1)
  one.forEach((term, row) => {
    other.forEach((facing, column) => {
      grid.fill((row + 1) * grid.width + column + 1, weightInCommon(term, facing))
    })
  })
  return grid.walkBack()
}

/** The best score of a stretch that ends at each pair of words, and the step that led there. */
class Grid {
  readonly width: number
  private readonly scores: Float64Array
  private readonly steps: Uint8Array
  private best = 0

  constructor(height: number, width: number) {
    this.width = width
    this.scores = new Float64Array(height * width)
    this.steps = new Uint8Array(height * width)
  }

  /** Fills a cell whose neighbours before are full: the words are a pair, one is left out, or a stretch begins anew. */
  fill(cell: number, common: number): void {
    const paired = common > 0 ? this.score(cell - this.width - 1) + common : 0
    const skipOne = this.score(cell - this.width) - GAP
    const skipOther = this.score(cell - 1) - GAP
    const score = Math.max(0, paired, skipOne, skipOther)
    this.scores[cell] = score
    this.steps[cell] =
      score === 0 ? STOP : score === paired ? PAIR : score === skipOne ? SKIP_ONE : SKIP_OTHER
    if (score > this.score(this.best)) this.best = cell
  }

  walkBack(): Pair[] {
    const pairs: Pair[] = []
    let cell = this.best
    for (let step = this.steps[cell]; step && step !== STOP; step = this.steps[cell]) {
      if (step === PAIR) pairs.push([Math.floor(cell / this.width) - 1, (cell % this.width) - 1])
      cell -= step === PAIR ? this.width + 1 : step === SKIP_ONE ? this.width : 1
    }
    return pairs.reverse()
  }

  private score(cell: number): number {
    return this.scores[cell] ?? 0
  }
}

function weightInCommon(one: Term, other: Term): number {
  if (one.kind !== other.kind || !one.stems.some((stem) => other.stems.includes(stem))) return 0
  return Math.min(one.weight, other.weight)
}
