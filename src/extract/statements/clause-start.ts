import type { Word } from '../lexicon/word.ts'
import { cueVerbAt } from './cue-verb.ts'
import { wordAt, type Reading } from './reading.ts'
import { isSaying } from './saying.ts'

/** Whether a word behind a comma begins a clause that stands beside the one before it. */
export function startsSibling(reading: Reading, at: number, word: Word): boolean {
  if (isSaying(word)) return false
  const verb = cueVerbAt(reading, at)
  return word.participles.length > 0 || (verb !== null && verb.conjunction !== '')
}

/** Whether a word begins a clause of its own; `inside` a frame, where other words of it stand before. */
export function startsClause(reading: Reading, at: number, inside: boolean): boolean {
  const word = wordAt(reading, at)
  if (!word) return false
  if (word.participles.length > 0 && inside && !word.nisba)
    return word.participles.some((form) => form.verb.fires !== 'never')
  const verb = cueVerbAt(reading, at)
  // A verb with a pronoun behind an indefinite noun is a relative clause without a pronoun: «في بيان نشره السبت».
  return verb !== null && !(verb.object !== null && inside)
}
