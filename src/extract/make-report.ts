import type { Report } from './types.ts'

/** What a caller knows of a report. */
export interface ReportInput {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly source?: string | null
  readonly published?: string | null
  readonly language?: string
}

/** A report from raw text: a leading byte-order mark goes, CRLF and CR become LF, and nothing else changes. */
export function makeReport({
  id,
  text,
  title,
  source = null,
  published = null,
  language = 'ar',
}: ReportInput): Report {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  return { id, title: title ?? firstLine(plain), source, published, language, text: plain }
}

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  )
}
