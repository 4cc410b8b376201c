import { reportsIn, suggestMapping, type ColumnMapping } from '../../import/columns.ts'
import { describe } from '../../import/describe.ts'
import { fingerprint } from '../../import/fingerprint.ts'
import { ImportProblem, type ImportReason } from '../../import/problem.ts'
import type { ReportTable } from '../../import/table.ts'
import { importFiles, type ImportFiles } from '../../worker/import-client.ts'
import type { HandedFile } from '../../import/types.ts'
import type { FoundReport, ImportAnswer } from '../../worker/import-protocol.ts'
import { Candidates } from './candidates.svelte.ts'
import { recallMapping, rememberMapping } from './mappings.ts'

/** A file, or a part of one, that gives no report. */
export interface FailedFile {
  readonly file: string
  readonly reason: ImportReason
}

export interface ImportProgress {
  readonly done: number
  readonly total: number
  /** The file being read. */
  readonly name: string
}

/** A file that this program wrote: it is opened, not read as a report. */
export type SavedFile = HandedFile

/** What a person brings in, from the first file to the list of reports that go in. */
export class Importing {
  readonly candidates = new Candidates()
  readonly #read: ImportFiles
  #progress = $state.raw<ImportProgress | null>(null)
  #failed = $state.raw<readonly FailedFile[]>([])
  #tables = $state.raw<readonly ReportTable[]>([])
  #saved = $state.raw<SavedFile | null>(null)
  #reading: AbortController | null = null

  constructor(read: ImportFiles = importFiles) {
    this.#read = read
  }

  /** Null while nothing is read. */
  get progress(): ImportProgress | null {
    return this.#progress
  }

  get failed(): readonly FailedFile[] {
    return this.#failed
  }

  /** Tables whose columns are still to be chosen; the first is asked about. */
  get tables(): readonly ReportTable[] {
    return this.#tables
  }

  get saved(): SavedFile | null {
    return this.#saved
  }

  /** Reads files and adds what is in them. Never rejects: what cannot be read is listed. */
  async add(files: readonly HandedFile[]): Promise<void> {
    if (this.#progress !== null || files.length === 0) return
    const reading = (this.#reading = new AbortController())
    this.#progress = { done: 0, total: files.length, name: files[0]?.name ?? '' }
    try {
      await this.#read(files, (answer) => this.#take(answer, files.length), reading.signal)
    } catch {
      const name = this.#progress.name
      if (!reading.signal.aborted) this.#failed = [...this.#failed, { file: name, reason: 'broken' }]
    }
    this.#progress = null
    this.candidates.flush()
  }

  /** Ends the reading; what was read so far stays. */
  cancel(): void {
    this.#reading?.abort()
  }

  /** Adds a text that was pasted. @param name what it is called until its title is known */
  async paste(text: string, name: string): Promise<void> {
    try {
      const report = describe(name, text.replace(/\r\n?/g, '\n'))
      this.#addReport({ ...report, fingerprint: await fingerprint(report.text) })
    } catch (error) {
      if (error instanceof ImportProblem) this.#fail(error)
    }
    this.candidates.flush()
  }

  /** The columns that were chosen for such a table before, or that its names suggest. */
  mappingFor(table: ReportTable): ColumnMapping {
    return recallMapping(table.columns) ?? suggestMapping(table)
  }

  /** Takes the reports of the table asked about, with these columns. */
  async useTable(table: ReportTable, mapping: ColumnMapping): Promise<void> {
    rememberMapping(table.columns, mapping)
    this.skipTable(table)
    for (const report of reportsIn(table, mapping, (problem) => this.#fail(problem))) {
      this.#addReport({ ...report, fingerprint: await fingerprint(report.text) })
    }
    this.candidates.flush()
  }

  skipTable(table: ReportTable): void {
    this.#tables = this.#tables.filter((one) => one !== table)
  }

  #take(answer: ImportAnswer, total: number): void {
    if (answer.kind === 'progress') this.#progress = { ...answer, total }
    else if (answer.kind === 'report') this.#addReport(answer.report)
    else if (answer.kind === 'table') this.#tables = [...this.#tables, answer.table]
    else if (answer.kind === 'saved') this.#saved = answer
    else if (answer.kind === 'problem') this.#fail(answer)
  }

  #addReport(report: FoundReport): void {
    this.candidates.add(report)
  }

  #fail({ file, reason }: FailedFile): void {
    this.#failed = [...this.#failed, { file, reason }]
  }
}
