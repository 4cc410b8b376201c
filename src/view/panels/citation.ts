import type { Report, Statement } from '../../extract/index.ts'
import { fill } from '../../i18n/format.ts'
import type { Messages } from '../../i18n/messages.ts'
import { quoteOf } from './quote.ts'

export interface CitationParts {
  readonly statement: Statement
  readonly report: Report
  /** The speaker's name in the language of the citation. */
  readonly speaker: string
  /** As it is to be written, or null where none is known. */
  readonly date: string | null
  /** Address at which the statement can be checked. */
  readonly link: string
}

/**
 * A statement as one pastes it into an article: words, speaker, outlet, report, day and a link to the proof. Only
 * what the report itself gives in quotation marks is put into them; anything else is said to be the report's wording.
 */
export function citation(messages: Messages['statement'], parts: CitationParts): string {
  const { statement, report, speaker, date, link } = parts
  const template = statement.mode === 'direct' ? messages.citationQuoted : messages.citationReported
  const source = [report.source ?? messages.unnamedOutlet, report.title, date ?? messages.undated].join(' · ')
  return `${fill(template, { quote: quoteOf(report.text, statement), speaker, source })}\n${link}`
}
