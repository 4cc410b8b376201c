import { addTo } from '../lexicon/maps.ts'
import { MOST_MISSING } from './same-wording.ts'
import type { Telling } from './telling.ts'
import type { Term, Wording } from './wording.ts'

/**
 * Finds among tellings those that can have enough words in common with one. The shorter of two that tell the same has
 * at least one of its rarest words in common with the longer, as together they are too heavy to be missing (prefix
 * filtering: Chaudhuri, Ganti and Kaushik 2006). So only such words are looked up, and frequent ones lead nowhere.
 */
export class TellingIndex {
  /** How often each stem stands in the tellings. */
  private readonly times = new Map<number, number>()
  private readonly telltale = new Set<number>()
  private readonly byStem = new Map<number, Telling[]>()

  /** Takes all tellings that will be added or looked for: how rare a word is turns on them, what is the same does not. */
  constructor(all: readonly Telling[]) {
    for (const { wording } of all) for (const term of wording.terms) this.count(term)
    for (const { wording } of all) for (const term of this.rarest(wording)) this.mark(term)
  }

  add(telling: Telling): void {
    for (const stem of this.telltaleOf(telling)) addTo(this.byStem, stem, telling)
  }

  /** The tellings added that may tell the same. */
  candidates(telling: Telling): ReadonlySet<Telling> {
    return new Set(this.telltaleOf(telling).flatMap((stem) => this.byStem.get(stem) ?? []))
  }

  private count({ stems }: Term): void {
    for (const stem of stems) this.times.set(stem, this.timesOf(stem) + 1)
  }

  /** A stem that stands once leads nowhere. */
  private mark({ stems }: Term): void {
    for (const stem of stems) if (this.timesOf(stem) > 1) this.telltale.add(stem)
  }

  private telltaleOf({ wording }: Telling): number[] {
    const found: number[] = []
    for (const { stems } of wording.terms)
      for (const stem of stems) if (this.telltale.has(stem) && !found.includes(stem)) found.push(stem)
    return found
  }

  /** Words one of which a longer telling of the same has too; a number alone, which cannot be missing. */
  private rarest({ terms, weight }: Wording): readonly Term[] {
    const counted = terms.map((term) => ({ term, frequency: this.frequencyOf(term) }))
    const sorted = counted.sort((a, b) => a.frequency - b.frequency).map(({ term }) => term)
    const strict = sorted.find(({ kind }) => kind === 'strict')
    if (strict) return [strict]
    let missing = 0
    const end = sorted.findIndex((term) => (missing += term.weight) > MOST_MISSING * weight)
    return sorted.slice(0, end + 1)
  }

  private frequencyOf({ stems }: Term): number {
    return stems.reduce((sum, stem) => sum + this.timesOf(stem), 0)
  }

  private timesOf(stem: number): number {
    return this.times.get(stem) ?? 0
  }
}
