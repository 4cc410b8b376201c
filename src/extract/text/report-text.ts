import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Report } from '../types.ts'
import { joinLines } from './paragraphs.ts'
import { pairQuotations, type Quotation } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'

/** A run of tokens `[first, last)` that reads as one; `paragraph` counts from 0. */
export interface Sentence {
  readonly first: number
  readonly last: number
  readonly paragraph: number
  /** Stands in a title, subheading or caption: a short paragraph that no full stop ends. */
  readonly headline: boolean
}

/** A report cut into tokens, quotations and sentences. Token indices are positions in `tokens`. */
export interface ReportText {
  readonly report: Report
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** The outermost quotation that each token stands in, its marks included; null outside. */
  readonly quotedIn: readonly (Quotation | null)[]
}

const LONGEST_HEADLINE = 25

/** Cuts a report into tokens, paragraphs, quotations and sentences. */
export function readText(report: Report, lexicon: Lexicon): ReportText {
  const tokens: Token[] = []
  tokenise(report.text, (start, end, lineEnds) => {
    tokens.push({ start, end, lineEnds, word: lexicon.wordIn(report.text, start, end) })
  })
  const sentences: Sentence[] = []
  const quotations: Quotation[] = []
  const quotedIn = new Array<Quotation | null>(tokens.length).fill(null)
  joinLines(tokens).forEach(({ first, last }, paragraph) => {
    const found = pairQuotations(tokens, first, last)
    quotations.push(...found)
    markQuoted(quotedIn, found, last)
    const headline = isHeadline(tokens, first, last)
    for (const range of splitSentences(tokens, { first, last }, quotedIn))
      sentences.push({ ...range, paragraph, headline })
  })
  return { report, tokens, sentences, quotations, quotedIn }
}

function markQuoted(quotedIn: (Quotation | null)[], found: readonly Quotation[], last: number): void {
  for (const quotation of found) {
    if (quotedIn[quotation.open]) continue
    for (let at = quotation.open; at <= quotation.close && at < last; at++) quotedIn[at] = quotation
  }
}

function isHeadline(tokens: readonly Token[], first: number, last: number): boolean {
  return last - first <= LONGEST_HEADLINE && !/^[.!؟?…]$/.test(tokens[last - 1]?.word.surface ?? '')
}

/** The span of the text that tokens `[first, last)` cover. */
export function spanOf(text: ReportText, first: number, last: number): readonly [number, number] {
  return [text.tokens[first]?.start ?? 0, text.tokens[last - 1]?.end ?? 0]
}
