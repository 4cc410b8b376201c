import type { Word } from '../lexicon/word.ts'
import { prepositionOf } from './prepositions.ts'
import { cueVerbAt } from './cue-verb.ts'
import { wordAt, type Reading } from './reading.ts'

/** Where a noun behind a preposition ends: with its adjectives, or with the noun in idafa after it. */
export function nounEnd(reading: Reading, first: number, end: number): number {
  const definite = isDefinite(wordAt(reading, first))
  let at = first + 1
  while (at < end && isAttribute(reading, at)) {
    const article = isDefinite(wordAt(reading, at))
    if (article && definite) break
    at++
    if (article) break
  }
  return at
}

function isDefinite(word: Word | undefined): boolean {
  return word?.segments.some(({ definite }) => definite) ?? false
}

/** A word that can only belong to the noun before it. */
function isAttribute(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  if (word?.kind !== 'word' || reading.finder.at(at) || word.complementiser) return false
  if (word.classes.length > 0 && !word.classes.includes('time')) return false
  return prepositionOf(word, null) === '' && cueVerbAt(reading, at) === null && word.participles.length === 0
}
