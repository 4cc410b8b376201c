import type { ReportText } from '../text/report-text.ts'
import type { Phrase } from './phrase.ts'

/** «الموقع الرسمي للحلف»: what an official site or page says is said by whose it is; null for any other phrase. */
export function officialVoice({ tokens }: ReportText, { title, first, parts }: Phrase): Phrase | null {
  if (title?.kind !== 'medium') return null
  return /^ال?رسميه?$/.test(tokens[first + 1]?.word.key ?? '') ? (parts[0] ?? null) : null
}
