import type { Extraction, Report } from '../extract/index.ts'
import type { FileProblem } from './problem.ts'
import { readReports } from './read-reports.ts'
import { extractionPieces } from './write-extraction.ts'

/** What the command needs from the world. */
export interface CommandWorld {
  readonly extract: (reports: readonly Report[]) => Extraction
  /** Writes to standard output; resolves when more may come. */
  readonly write: (text: string) => Promise<void>
  /** Writes a line to standard error. */
  readonly warn: (line: string) => void
}

export interface ExtractFlags {
  readonly ndjson?: boolean
}

/**
 * Extracts from files and folders and writes one document, or with `ndjson` one document a report and line.
 * @returns the exit code: 1 where a file could not be read
 */
export async function extractCommand(
  paths: readonly string[],
  { ndjson = false }: ExtractFlags,
  world: CommandWorld,
): Promise<number> {
  let exitCode = 0
  const reports = readReports(paths, (problem: FileProblem) => {
    exitCode = 1
    world.warn(problem.message)
  })
  await (ndjson ? writeLines(reports, world) : writeDocument(reports, world))
  return exitCode
}

async function writeLines(reports: AsyncIterable<Report>, { extract, write }: CommandWorld): Promise<void> {
  for await (const report of reports) await write(`${JSON.stringify(extract([report]))}\n`)
}

async function writeDocument(
  reports: AsyncIterable<Report>,
  { extract, write }: CommandWorld,
): Promise<void> {
  const all: Report[] = []
  for await (const report of reports) all.push(report)
  for (const piece of extractionPieces(extract(all))) await write(piece)
}
