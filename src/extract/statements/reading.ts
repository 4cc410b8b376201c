import { ActorBook } from '../actors/actor-book.ts'
import { findMentions } from '../actors/mentions.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { PhraseFinder } from '../actors/phrases.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../lexicon/word.ts'
import type { TokenRange } from '../text/paragraphs.ts'
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
  /** Tokens that begin a sentence. */
  readonly starts: ReadonlySet<number>
}

/** Finds the mentions and actors of a report. */
export function readActors(text: ReportText, lexicon: Lexicon): Reading {
  const mentions = findMentions(text, lexicon)
  const covering = new Array<Phrase | null>(text.tokens.length).fill(null)
  for (const phrase of mentions.phrases)
    for (let at = phrase.first; at < phrase.last; at++) covering[at] = phrase
  const starts = new Set(text.sentences.map(({ first }) => first))
  return { text, lexicon, ...mentions, book: ActorBook.of(text, lexicon, mentions), covering, starts }
}

/** The word at a token; undefined past the end. */
export function wordAt({ text }: Reading, at: number): Word | undefined {
  return text.tokens[at]?.word
}

/** The word before a token in its sentence. */
export function wordBefore(reading: Reading, at: number): Word | undefined {
  return reading.starts.has(at) ? undefined : wordAt(reading, at - 1)
}

/** The phrases that begin at tokens `[first, last)`. */
export function phrasesIn({ phrases }: Reading, { first, last }: TokenRange): Phrase[] {
  let [low, high] = [0, phrases.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((phrases[middle]?.first ?? 0) < first) low = middle + 1
    else high = middle
  }
  const found: Phrase[] = []
  for (let at = low; at < phrases.length; at++) {
    const phrase = phrases[at]
    if (!phrase || phrase.first >= last) break
    found.push(phrase)
  }
  return found
}
