import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseIndexTable, type ReportEntry } from '../reports/index-table.ts'
import { nameOf } from './report-ids.ts'
import { FileProblem } from './problem.ts'

/** Finds what the `index.tsv` in a file's folder says about the file. Each table is read once. */
export class IndexTables {
  readonly #tables = new Map<string, Promise<ReadonlyMap<string, ReportEntry>>>()
  readonly #onProblem: (problem: FileProblem) => void

  /** @param onProblem is told once of each table that cannot be used; its reports go on without it */
  constructor(onProblem: (problem: FileProblem) => void) {
    this.#onProblem = onProblem
  }

  async entryOf(file: string): Promise<ReportEntry | null> {
    const path = join(dirname(file), 'index.tsv')
    const table = this.#tables.get(path) ?? this.#read(path)
    this.#tables.set(path, table)
    return (await table).get(nameOf(file)) ?? null
  }

  async #read(path: string): Promise<ReadonlyMap<string, ReportEntry>> {
    try {
      return parseIndexTable(await readFile(path, 'utf8'))
    } catch (error) {
      const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (!isAbsent)
        this.#onProblem(new FileProblem(path, error instanceof Error ? error.message : String(error)))
      return new Map()
    }
  }
}
