import { isHeld } from '../actors/names.ts'
import type { Phrase } from '../actors/phrase.ts'
import { wordAt, type Reading } from './reading.ts'

/** «واعتبر مدربه سمير النجار أن», «قال أمينه العام سمير النجار إن»: the full name behind a noun with a pronoun, which says what he is to somebody. */
export function behindOwned(reading: Reading, at: number): Phrase | null {
  const isOwned = /.{3}(?:ه|ها|هم)$/.test(wordAt(reading, at)?.key ?? '')
  const name = isOwned ? reading.finder.at(isHeld(wordAt(reading, at + 1)) ? at + 2 : at + 1) : null
  const isPerson = name?.name != null && (name.kind === 'person' || reading.finder.isPerson(name))
  return isPerson && name.conjunction + name.preposition === '' ? name : null
}
