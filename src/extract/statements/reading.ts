import { ActorBook } from '../actors/actor-book.ts'
import { findMentions } from '../actors/mentions.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { PhraseFinder } from '../actors/phrases.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { VerbReading, Word } from '../lexicon/word.ts'
import type { ReportText } from '../text/report-text.ts'

/** A report being read: its text, the actors found, and which phrase stands where. */
export interface Reading {
  readonly text: ReportText
  readonly lexicon: Lexicon
  readonly finder: PhraseFinder
  readonly book: ActorBook
  readonly phrases: readonly Phrase[]
  /** The phrase that each token stands in, its first token included. */
  readonly covering: readonly (Phrase | null)[]
}

/** Finds the mentions and actors of a report. */
export function readActors(text: ReportText, lexicon: Lexicon): Reading {
  const mentions = findMentions(text, lexicon)
  const covering = new Array<Phrase | null>(text.tokens.length).fill(null)
  for (const phrase of mentions.phrases)
    for (let at = phrase.first; at < phrase.last; at++) covering[at] = phrase
  return { text, lexicon, ...mentions, book: ActorBook.of(text, lexicon, mentions), covering }
}

/** The word at a token; undefined past the end. */
export function wordAt({ text }: Reading, at: number): Word | undefined {
  return text.tokens[at]?.word
}

/** The reading of a word as a verb of saying, where it can be one here; nouns spelt alike are left to the nouns. */
export function cueVerbAt(reading: Reading, at: number): VerbReading | null {
  const word = wordAt(reading, at)
  if (!word || word.verbs.length === 0 || reading.covering[at]) return null
  const [first] = word.verbs.filter((form) => form.person === 3 && form.verb.fires !== 'never')
  if (!first || isNounHere(reading, at, word)) return null
  return word.verbs.find((form) => form.verb.fires === 'any' && form.person === 3) ?? first
}

/** رد, طلب, دعم are verbs at the head of a clause and nouns after a preposition, a noun or with their own article. */
function isNounHere(reading: Reading, at: number, word: Word): boolean {
  if (word.givenName !== null && word.verbs.every((form) => form.conjunction === '')) return true
  const nominal =
    word.masdars.length > 0 || word.speechNoun !== null || word.stanceNouns.length > 0 || word.wholeNoun
  if (!nominal) return wordAt(reading, at - 1)?.classes.includes('preposition') ?? false
  const before = wordAt(reading, at - 1)
  if (word.masdars.some((noun) => noun.definite || noun.preposition !== '')) return true
  if (before?.kind !== 'word' || word.verbs[0]?.conjunction !== '') return false
  if (before.classes.includes('preposition') || before.classes.includes('quantifier')) return true
  const [phrase, next] = [reading.covering[at - 1], wordAt(reading, at + 1)]
  return (
    phrase === null &&
    before.classes.length === 0 &&
    before.complementiser === null &&
    next?.complementiser == null
  )
}
