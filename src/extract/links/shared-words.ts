import type { Draft } from '../statements/draft.ts'
import { wordAt, type Reading } from '../statements/reading.ts'

/** So many words of a content are compared; shorter ones carry little. */
const DEPTH = 60
const SHORTEST = 4

/** The words of contents that carry meaning, compared between statements. */
export class SharedWords {
  private readonly reading: Reading
  private readonly sets = new Map<Draft, ReadonlySet<string>>()

  constructor(reading: Reading) {
    this.reading = reading
  }

  /** How many words of meaning two contents share, whatever is written on to them. */
  between(one: Draft, other: Draft): number {
    const [mine, theirs] = [this.wordsOf(one), this.wordsOf(other)]
    let shared = 0
    for (const word of mine) if (theirs.has(word)) shared++
    return shared
  }

  private wordsOf(draft: Draft): ReadonlySet<string> {
    const known = this.sets.get(draft)
    if (known) return known
    const words = new Set<string>()
    for (const { first, last } of draft.content)
      for (let at = first; at < Math.min(last, first + DEPTH); at++) {
        const word = wordAt(this.reading, at)
        if (!word || word.kind !== 'word' || word.classes.length > 0 || this.reading.covering[at]) continue
        const stem = word.segments.at(-1)?.stem ?? word.key
        if (stem.length >= SHORTEST) words.add(stem)
      }
    this.sets.set(draft, words)
    return words
  }
}
