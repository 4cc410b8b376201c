import { phraseGender } from './gender.ts'
import type { Cue } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'

/**
 * «لافروف يرفض المبادرة وواشنطن ترحب», «... "خيانة".. والكرملين ينفي»: where a headline goes on with what somebody else does,
 * which is no part of what was said; the given end where it does not.
 */
export function secondHalf(reading: Reading, { sentence, content }: Cue, end: number): number {
  if (!sentence.headline) return end
  for (let at = content.first + 1; at < end - 1; at++)
    if (opensHalf(reading, at)) return beforeDots(reading, at)
  return end
}

/** «.. والكرملين ينفي»: the dots part the halves. */
function beforeDots({ text: { tokens } }: Reading, from: number): number {
  let at = from
  while (tokens[at - 1]?.word.surface === '.') at--
  return at
}

/** Whether «و» joins an actor to what stands before, whom a verb in the present follows that agrees. */
function opensHalf(reading: Reading, at: number): boolean {
  const { text, finder } = reading
  const phrase = finder.at(at)
  if (phrase) {
    if (phrase.conjunction !== 'و' || phrase.preposition !== '' || text.quotedIn[at]) return false
    const gender = phraseGender(reading, phrase)
    return isPresent(reading, phrase.last, gender === null ? 'يت' : gender === 'm' ? 'ي' : 'ت')
  }
  // «و"الدعم السريع" ترد».
  const quotation = text.quotedIn[at + 1]
  const isJoined = wordAt(reading, at)?.key === 'و' && quotation?.open === at + 1
  return (
    isJoined && finder.at(at + 2)?.last === quotation.close && isPresent(reading, quotation.close + 1, 'يت')
  )
}

/** A word that begins as a verb in the present does, and is no noun or name. */
function isPresent(reading: Reading, at: number, letters: string): boolean {
  const word = wordAt(reading, at)
  if (word?.kind !== 'word' || !letters.includes(word.key.charAt(0)) || word.key.length < 2) return false
  if (word.verbs.some(({ tense, conjunction }) => tense === 'present' && conjunction === '')) return true
  return !word.commonNoun && word.givenName === null && word.classes.length === 0 && word.masdars.length === 0
}
