import type { Phrase } from '../actors/phrase.ts'
import { hasRole } from '../lexicon/roles.ts'
import type { VerbForm } from '../lexicon/verbs.ts'
import type { Word } from '../lexicon/word.ts'
import { lookUp } from '../text/lookup.ts'
import { isComma } from '../text/marks.ts'
import { isObjectNoun, joinsNoun } from './clause-start.ts'
import { prepositionOf } from './prepositions.ts'
import { wordAt, type Reading } from './reading.ts'

/**
 * «دافع القاضي عن زميله، واتهم الوزير بالكذب»: the one noun behind a verb that cannot be without an object is its object;
 * the subject is that of the clause before. «واتهم الوزير الصحيفة بالكذب» has two.
 */
export function isLoneObject(reading: Reading, { verb }: VerbForm, phrase: Phrase): boolean {
  const takesTarget = hasRole(verb.roles, 'object', 'target')
  const takesMatter = verb.act !== 'state' && hasRole(verb.roles, 'object', 'content')
  if (!takesTarget && !takesMatter && !urges(verb) && !calls(verb, phrase)) return false
  const word = wordAt(reading, phrase.last)
  if (!word || isComma(reading.text.tokens[phrase.last])) return false
  if (word.kind !== 'word') return reading.text.quotedIn[phrase.last] === undefined
  if (word.complementiser) return takesTarget
  if (word.classes.includes('demonstrative') || takesTurn(reading, phrase.last)) return false
  const next = reading.finder.at(phrase.last)
  if (next) return next.preposition + next.conjunction !== ''
  return prepositionOf(word, null) !== '' || isJoined(word) || !isObjectNoun(word)
}

/** «وثمنت الجزائر بدورها خطوة الرئيس»: whose turn it is speaks. */
function takesTurn({ text }: Reading, at: number): boolean {
  return lookUp(text.tokens, at, 'turns')?.values.some(({ kind }) => kind === 'switch') === true
}

/** «انتقد الخطيب ومضمون الخطبة»: one more of what the verb is about. */
function isJoined(word: Word): boolean {
  return joinsNoun(word) || (!word.wholeNoun && word.segments.some(({ conjunction }) => conjunction === 'و'))
}

/** «يحث الأطراف على ضبط النفس»: nobody urges without somebody whom he urges. */
function urges({ roles }: VerbForm['verb']): boolean {
  return hasRole(roles, 'object', 'addressee') && hasRole(roles, 'علي', 'content')
}

/** «رحبت الوزارة بالقرار، ودعت الأطراف إلى احترامه»: whoever calls on a body does so as a rule; «ودعا الوزير إلى» speaks himself. */
function calls({ act, roles }: VerbForm['verb'], { kind }: Phrase): boolean {
  return (
    act === 'request' && hasRole(roles, 'object', 'addressee') && kind !== 'person' && kind !== 'anonymous'
  )
}
