import { makeReport, type Report } from '../extract/index.ts'
import type { ReportEntry } from '../reports/index-table.ts'
import { readHeader } from '../reports/read-header.ts'
import { findFiles } from './find-files.ts'
import { IndexTables } from './index-tables.ts'
import { FileProblem } from './problem.ts'
import { readText } from './read-text.ts'
import { reportIds } from './report-ids.ts'

/**
 * Reads the reports of files and folders one after another, so that only one need be in memory at a time.
 * @param onProblem is told of every file that cannot be read; the others go on
 */
export async function* readReports(
  paths: readonly string[],
  onProblem: (problem: FileProblem) => void,
): AsyncGenerator<Report> {
  const { files, problems } = await findFiles(paths)
  problems.forEach(onProblem)
  const ids = reportIds(files)
  const tables = new IndexTables(onProblem)
  for (const file of files) {
    try {
      const text = await readText(file)
      const entry = await tables.entryOf(file)
      yield makeReport({ ...described(entry, text), id: ids.get(file) ?? file, text })
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error
      onProblem(error)
    }
  }
}

/** What a table says of a report, and else what the report says of itself. */
function described(entry: ReportEntry | null, text: string): Omit<ReportEntry, 'id'> {
  const header = readHeader(text)
  return {
    title: entry?.title ?? header.title,
    source: entry?.source ?? header.source,
    published: entry?.published ?? header.published,
  }
}
