import type { TokenRange } from '../text/paragraphs.ts'
import type { ReportText } from '../text/report-text.ts'
import { isIgnorable } from '../text/fold.ts'
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
export function keysOf(text: ReportText, { first, last }: TokenRange): string[] {
  const words = text.tokens.slice(first, last).filter((token) => token.word.kind !== 'mark')
  return words.map((token) => token.word.key)
}

/** Matching keys without article and proclitics, and without the case that a plural shows (مسلحون, مسلحين). */
export function bareWords(keys: readonly string[]): string[] {
  return keys.map((key) => key.replace(/^[وفبل]?(?:ال|لل)(?=..)/, '').replace(/(?<=...)(?:ون|ين)$/, 'و'))
}

/** Whether the head of a phrase has the article, which refers back: «المسؤول», not «مسؤول في الوزارة». */
export function hasArticle({ tokens }: ReportText, { first }: TokenRange): boolean {
  return tokens[first]?.word.segments.some(({ definite }) => definite) ?? false
}
