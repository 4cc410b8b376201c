import type { Extraction, Report } from '../extract/index.ts'
import { extractionPieces } from '../exchange/extraction-json.ts'
import { EXCHANGE_FORMATS, type ExchangeFormatName } from '../exchange/formats.ts'
import type { FileProblem } from './problem.ts'
import { readReports } from './read-reports.ts'

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
  readonly format?: ExchangeFormatName
}

/**
 * Extracts from files and folders and writes one document, in the form asked for, or with `ndjson` one document a
 * report and line.
 * @returns the exit code: 1 where a file could not be read
 */
export async function extractCommand(
  paths: readonly string[],
  { ndjson = false, format = 'extraction' }: ExtractFlags,
  world: CommandWorld,
): Promise<number> {
  let exitCode = 0
  const reports = readReports(paths, (problem: FileProblem) => {
    exitCode = 1
    world.warn(problem.message)
  })
  await (ndjson ? writeLines(reports, world) : writeDocument(reports, format, world))
  return exitCode
}

async function writeLines(reports: AsyncIterable<Report>, { extract, write }: CommandWorld): Promise<void> {
  for await (const report of reports) await write(`${JSON.stringify(extract([report]))}\n`)
}

async function writeDocument(
  reports: AsyncIterable<Report>,
  format: ExchangeFormatName,
  { extract, write }: CommandWorld,
): Promise<void> {
  const all: Report[] = []
  for await (const report of reports) all.push(report)
  const extraction = extract(all)
  // The extraction itself goes out in pieces, since that of an archive is longer than a string may be.
  const pieces =
    format === 'extraction' ? extractionPieces(extraction) : [EXCHANGE_FORMATS[format].write(extraction)]
  for (const piece of pieces) await write(piece)
}
