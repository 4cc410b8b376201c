import type { ImportReason } from '../import/problem.ts'
import type { ReportTable } from '../import/table.ts'
import type { ImportedReport } from '../import/types.ts'

/** A report with what tells whether another one has the same text. */
export interface FoundReport extends ImportedReport {
  readonly fingerprint: string
}

/** What the worker tells while it reads files; `end` comes once, last. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly name: string }
  | { readonly kind: 'report'; readonly report: FoundReport }
  | { readonly kind: 'table'; readonly table: ReportTable }
  /** A file that this program wrote: an extraction or a project. */
  | { readonly kind: 'saved'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'problem'; readonly file: string; readonly reason: ImportReason }
  | { readonly kind: 'end' }
