import type { TokenRange } from '../text/paragraphs.ts'
import type { ReportText } from '../text/report-text.ts'
import type { KnownActor } from '../lexicon/gazetteer.ts'
import { foldPhrase, isIgnorable } from '../text/fold.ts'
import type { Span } from '../types.ts'
import type { Phrase } from './phrase.ts'

/** The span of a phrase in the report's text without its conjunction and preposition; «للـ» stays whole. */
export function phraseSpan(text: ReportText, phrase: Phrase): Span {
  const first = text.tokens[phrase.first]
  const end = text.tokens[phrase.last - 1]?.end ?? 0
  if (!first) return [0, 0]
  const article = /^[وف]?لل/.test(first.word.key) && phrase.preposition === 'ل'
  const letters = phrase.conjunction.length + (article ? 0 : phrase.preposition.length)
  return [skipLetters(text.report.text, first.start, letters), end]
}

function skipLetters(text: string, from: number, letters: number): number {
  let at = from
  for (let left = letters; left > 0; left--) {
    at++
    while (isIgnorable(text.charCodeAt(at))) at++
  }
  return at
}

/** The words of a phrase without its proclitics, on one line. */
export function surfaceOf(text: ReportText, phrase: Phrase): string {
  const [start, end] = phraseSpan(text, phrase)
  const surface = text.report.text.slice(start, end).replace(/\s+/g, ' ')
  return phrase.preposition === 'ل' ? surface.replace(/^لل/, 'ال') : surface
}

/** The matching keys of the words of a range. */
export function keysOf({ tokens }: ReportText, { first, last }: TokenRange): string[] {
  const keys: string[] = []
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word
    if (word && word.kind !== 'mark') keys.push(word.key)
  }
  return keys
}

/** Matching keys without article and proclitics, and without the case that a plural shows (مسلحون, مسلحين). */
export function bareWords(keys: readonly string[]): string[] {
  return keys.map(bareWord)
}

function bareWord(key: string): string {
  const bare = key.slice(articleEnd(key))
  const isPlural = bare.length > SHORTEST_PLURAL && (bare.endsWith('ون') || bare.endsWith('ين'))
  return isPlural ? `${bare.slice(0, -2)}و` : bare
}

const SHORTEST_PLURAL = 4

/** Where a word goes on behind its article and the proclitic before it; 0 where it has none. */
function articleEnd(key: string): number {
  for (const from of 'وفبل'.includes(key.charAt(0)) ? [1, 0] : [0]) {
    const isArticle = key.startsWith('ال', from) || key.startsWith('لل', from)
    if (isArticle && key.length >= from + 4) return from + 2
  }
  return 0
}

const knownWords = new WeakMap<KnownActor, readonly string[]>()

/** The bare words of the name that the lists have for an actor, worked out once. */
export function wordsOfKnown(known: KnownActor): readonly string[] {
  let words = knownWords.get(known)
  if (words === undefined) {
    words = bareWords(foldPhrase(known.name.ar))
    knownWords.set(known, words)
  }
  return words
}
