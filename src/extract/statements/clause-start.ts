import type { Phrase } from '../actors/phrase.ts'
import { hasArticle } from '../lexicon/segments.ts'
import type { Word } from '../lexicon/word.ts'
import { lookUp } from '../text/lookup.ts'
import { cueVerbAt } from './cue-verb.ts'
import { wordAt, type Reading } from './reading.ts'
import { isSaying } from './saying.ts'

/** Whether a word behind a comma begins a clause that stands beside the one before it. */
export function startsSibling(reading: Reading, at: number, word: Word): boolean {
  if (isSaying(word)) return false
  const verb = cueVerbAt(reading, at)
  return word.participles.length > 0 || (verb !== null && verb.conjunction !== '')
}

/** «، في حين قاطعها النواب»: what somebody else does at the same time. */
export function opensOther(reading: Reading, at: number): boolean {
  const [key, next] = [wordAt(reading, at)?.key ?? '', wordAt(reading, at + 1)?.key]
  return /^(?:فيما|بينما)$/.test(key) || (key === 'في' && next === 'حين')
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

/** «مسؤول، طلب عدم ذكر اسمه، أن»: what is told of an unnamed subject. */
export function isUnnamed({ text }: Reading, at: number): boolean {
  return lookUp(text.tokens, at, 'traps')?.values[0]?.kind === 'silence'
}

/** Function words that stand for a noun as the object: «أدانت ما وصفته بالمجزرة», «أكد عدم علاقته». */
export function standsForNoun({ key }: Word): boolean {
  return key === 'ما' || key === 'عدم'
}

/** Whether a word that begins no phrase can be an object. */
export function isObjectNoun(word: Word): boolean {
  return standsForNoun(word) || word.classes.every((name) => name === 'venue' || name === 'quantifier')
}

/** «والحكومة», «عن إدانتها واستنكارها»: a noun that «و» joins to the one before it. */
export function joinsNoun({ key, stanceNouns }: Word): boolean {
  return (
    /^و(?:ال|لل)/.test(key) ||
    stanceNouns.some(({ conjunction, possessor }) => conjunction !== '' && possessor !== null)
  )
}

/** «رفضها التام لأي تدخل»: an adjective behind a noun with a pronoun, before what the noun takes. */
export function isOwnAdjective(reading: Reading, at: number): boolean {
  const isOwned = (wordAt(reading, at - 1)?.masdars ?? []).some(({ possessor }) => possessor !== null)
  const next = wordAt(reading, at + 1)
  const takes = next?.segments.some(({ preposition }) => preposition !== '') ?? false
  return isOwned && takes && wordAt(reading, at)?.segments[0]?.definite === true
}

/** «أوضح تقرير مسرب أن»: a bare word behind a bare document is its adjective. */
export function describesDocument(reading: Reading, subject: Phrase | null, at: number): boolean {
  const isBare = subject?.kind === 'document' && !subject.definite && !hasArticle(wordAt(reading, at))
  return isBare && subject.last === at
}
