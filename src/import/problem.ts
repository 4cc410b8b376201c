/** Why a file, or a part of it, cannot be read as a report; the page has words for each in both languages. */
export const IMPORT_REASONS = [
  'empty',
  'too-large',
  'unknown-kind',
  'encoding',
  'broken',
  'password',
  'no-text',
  'no-text-column',
  'too-many-files',
] as const
export type ImportReason = (typeof IMPORT_REASONS)[number]

/** A file that gives no report: named, with the reason; the others go on. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem'
  /** As the person named it, with the archive before it: `reports.zip/aleppo/1.txt`. */
  readonly file: string
  readonly reason: ImportReason

  constructor(file: string, reason: ImportReason, cause?: unknown) {
    super(`${file}: ${reason}`, { cause })
    this.file = file
    this.reason = reason
  }
}
