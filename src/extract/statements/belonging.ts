import { isPreposition } from './prepositions.ts'
import { nounEnd } from './noun-end.ts'
import { wordAt, type Reading } from './reading.ts'

/** So many tokens back a participle stands before the end of what it takes. */
const LONGEST = 8

/**
 * «المفوضية التابعة للأمم المتحدة», «الصحيفة المقربة من الحكومة»: where a participle that describes the noun before it ends,
 * with the noun behind its preposition; the token itself where none stands.
 */
export function belongingEnd(reading: Reading, at: number, end: number): number {
  if (!describes(reading, at)) return at
  const next = wordAt(reading, at + 1)
  const alone = next !== undefined && isPreposition(next)
  const first = alone ? at + 2 : at + 1
  const phrase = reading.finder.at(first)
  if (phrase && (alone || phrase.preposition !== '')) return Math.min(phrase.last, end)
  const isTaken = alone || (next?.segments.some(({ preposition }) => preposition !== '') ?? false)
  return isTaken ? nounEnd(reading, first, end) : at + 1
}

/** Where a describing participle begins whose end is a token; that token where none does. */
export function belongingStart(reading: Reading, before: number, from: number): number {
  for (let at = before - 1; at > Math.max(from, before - LONGEST); at--)
    if (describes(reading, at)) return belongingEnd(reading, at, before) === before ? at : before
  return before
}

function describes(reading: Reading, at: number): boolean {
  return wordAt(reading, at)?.classes.includes('describing') === true
}
