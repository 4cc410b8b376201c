import { pronounCuts } from '../lexicon/segments.ts'
import type { PhraseStart } from '../lexicon/phrase-lists.ts'
import { wordAt, type Reading } from './reading.ts'

/** The longest expression of contrast has so many words («في الوقت ذاته»). */
const LONGEST = 4

/**
 * The first token of an expression of contrast or turn («لكن», «غير أنه», «بينما») that ends right before a token;
 * null where none does. A pronoun may be written on to its last word.
 */
export function contrastBefore(reading: Reading, at: number): number | null {
  for (let first = Math.max(0, at - LONGEST); first < at; first++) {
    const starts = wordAt(reading, first)?.starts.turns ?? []
    if (starts.some((start) => fills(reading, start, { first, end: at }))) return first
  }
  return null
}

/** Whether a phrase that begins at a token ends right before another. */
function fills(
  reading: Reading,
  { node, final }: PhraseStart<unknown>,
  { first, end }: { first: number; end: number },
): boolean {
  if (final) return end === first + 1 && node.values.length > 0
  let nodes = [node]
  for (let at = first + 1; at < end && nodes.length > 0; at++) {
    const key = wordAt(reading, at)?.key ?? ''
    const keys = at === end - 1 ? [key, ...pronounCuts(key).map(([rest]) => rest)] : [key]
    nodes = nodes.flatMap((one) => keys.flatMap((next) => one.next(next) ?? []))
  }
  return nodes.some(({ values }) => values.length > 0)
}

/** «كما أكد»: what begins at a token goes on beside what was said. */
export function isAlsoSaid(reading: Reading, at: number): boolean {
  return wordAt(reading, at - 1)?.key === 'كما'
}

/** Whether an expression of contrast begins at a token. */
export function opensContrast(reading: Reading, at: number): boolean {
  return [1, 2, 3, 4].some((length) => contrastBefore(reading, at + length) === at)
}
