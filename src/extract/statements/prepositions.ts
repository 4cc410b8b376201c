import type { Phrase } from '../actors/phrase.ts'
import type { Word } from '../lexicon/word.ts'
import { wordAt, type Reading } from './reading.ts'

/** The matching key of the preposition that a word is or begins with; empty where it has none. */
export function prepositionOf(word: Word, phrase: Phrase | null): string {
  if (phrase) return phrase.preposition
  // «بـ"الخائن"»: the letter alone before a quotation mark.
  if (isLetter(word)) return word.key
  if (isPreposition(word)) return word.segments.find(({ conjunction }) => conjunction === '')?.form ?? ''
  const nominal = [...word.masdars, ...word.stanceNouns, ...(word.speechNoun ? [word.speechNoun] : [])]
  if (nominal[0]) return nominal[0].preposition
  const cut = word.segments.find(({ preposition }) => preposition !== '')
  const isClosed = word.classes.some((name) => name !== 'time') && !isWithout(word)
  if (!cut || word.wholeNoun || isClosed) return cut?.definite ? cut.preposition : ''
  return cut.conjunction === '' ? cut.preposition : ''
}

/** Whether the word is a preposition of one letter that a quotation mark parts from its noun. */
export function isLetter({ key }: Word): boolean {
  return key === 'ب' || key === 'ل'
}

/** «بعدم التدخل», «بغير القانونية»: عدم and غير are nouns to their preposition. */
function isWithout({ segments }: Word): boolean {
  return segments.some(({ preposition, form }) => preposition !== '' && (form === 'عدم' || form === 'غير'))
}

/** Whether the word is a preposition that stands alone (إلى، عن) or takes a pronoun. */
export function isPreposition(word: Word): boolean {
  return word.classes.includes('preposition')
}

/** «بعد أن», «دون أن»: a clause of circumstance, which tells nothing of what was said. */
export function isCircumstance(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1)
  return before?.complementiser === null && /^(?:بعد|قبل|منذ|دون|بدون|رغم|برغم|الا|غير|بما)$/.test(before.key)
}
