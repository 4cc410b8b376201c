import type { Phrase } from '../actors/phrase.ts'
import { contrastBefore } from './contrast.ts'
import { wordBefore, type Reading } from './reading.ts'

/** A subject before its verb opens the clause: behind a conjunction, a complementiser, an auxiliary or a mark. */
export function opensClause(reading: Reading, phrase: Phrase): boolean {
  if (phrase.preposition !== '') return false
  // A human plural is the subject of the plural verb behind it wherever it stands: «مسلحون وافقوا».
  if (
    phrase.conjunction !== '' ||
    (phrase.kind === 'group' && phrase.number === 'p' && isSoundPlural(reading, phrase))
  )
    return true
  const before = wordBefore(reading, phrase.first)
  if (!before || before.kind === 'mark' || before.complementiser) return true
  // «وتعليقا على التقرير، قال مسؤول»: what is answered speaks not.
  if (before.classes.includes('preposition')) return false
  return (
    before.classes.some((name) => ['conjunction', 'auxiliary', 'adverb'].includes(name)) ||
    contrastBefore(reading, phrase.first) !== null
  )
}

function isSoundPlural(reading: Reading, { first }: Phrase): boolean {
  return (reading.text.tokens[first]?.word.key ?? '').endsWith('ون')
}
