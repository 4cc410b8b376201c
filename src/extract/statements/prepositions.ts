import type { Phrase } from '../actors/phrase.ts'
import type { Word } from '../lexicon/word.ts'

/** The matching key of the preposition that a word is or begins with; empty where it has none. */
export function prepositionOf(word: Word, phrase: Phrase | null): string {
  if (phrase) return phrase.preposition
  if (isPreposition(word)) return word.segments.find(({ conjunction }) => conjunction === '')?.form ?? ''
  const nominal = [...word.masdars, ...word.stanceNouns, ...(word.speechNoun ? [word.speechNoun] : [])]
  if (nominal[0]) return nominal[0].preposition
  const cut = word.segments.find(({ preposition }) => preposition !== '')
  const isClosed = word.classes.some((name) => name !== 'time')
  if (!cut || word.wholeNoun || isClosed) return cut?.definite ? cut.preposition : ''
  return cut.conjunction === '' ? cut.preposition : ''
}

/** Whether the word is a preposition that stands alone (إلى، عن) or takes a pronoun. */
export function isPreposition(word: Word): boolean {
  return word.classes.includes('preposition')
}
