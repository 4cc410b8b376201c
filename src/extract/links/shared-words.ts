import type { Draft } from '../statements/draft.ts'
import { wordAt, type Reading } from '../statements/reading.ts'

/** So many words of a content are compared; shorter ones carry little. */
const DEPTH = 25
const SHORTEST = 4

/** The words of contents that carry meaning, compared between statements of one report. */
export class SharedWords {
  private readonly reading: Reading
  private readonly numbers = new Map<string, number>()
  private readonly lists = new Map<Draft, Int32Array>()

  constructor(reading: Reading) {
    this.reading = reading
  }

  /** How many words of meaning two contents share, whatever is written on to them. */
  between(one: Draft, other: Draft): number {
    const [mine, theirs] = [this.wordsOf(one), this.wordsOf(other)]
    let [shared, at, there] = [0, 0, 0]
    while (at < mine.length && there < theirs.length) {
      const difference = (mine[at] ?? 0) - (theirs[there] ?? 0)
      if (difference === 0) shared++
      if (difference <= 0) at++
      if (difference >= 0) there++
    }
    return shared
  }

  /** The numbers of a content's words, ascending and each once, so that two lists are compared in one pass. */
  private wordsOf(draft: Draft): Int32Array {
    const known = this.lists.get(draft)
    if (known) return known
    const found: number[] = []
    for (const { first, last } of draft.content)
      for (let at = first; at < Math.min(last, first + DEPTH); at++) {
        const word = wordAt(this.reading, at)
        if (word?.kind !== 'word' || word.classes.length > 0 || this.reading.covering[at]) continue
        const stem = word.segments.at(-1)?.stem ?? word.key
        if (stem.length < SHORTEST) continue
        const number = this.numberOf(stem)
        if (!found.includes(number)) found.push(number)
      }
    const list = Int32Array.from(found).sort()
    this.lists.set(draft, list)
    return list
  }

  private numberOf(stem: string): number {
    const known = this.numbers.get(stem)
    if (known !== undefined) return known
    this.numbers.set(stem, this.numbers.size)
    return this.numbers.size - 1
  }
}
