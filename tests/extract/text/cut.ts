import { bundledLexicon, makeReport } from '../../../src/extract/index.ts'
import { readText, spanOf, type ReportText } from '../../../src/extract/text/report-text.ts'

/** A text cut into tokens, sentences and quotations. */
export function cut(text: string): ReportText {
  return readText(makeReport({ id: 'report', text }), bundledLexicon())
}

/** The words that tokens `[first, last)` cover. */
export function wordsOf(text: ReportText, { first, last }: { first: number; last: number }): string {
  return text.report.text.slice(...spanOf(text, first, last))
}
