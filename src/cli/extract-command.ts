import type { Extraction, Report } from '../extract/index.ts'
import { extractionPieces } from '../exchange/extraction-json.ts'
import { EXCHANGE_FORMATS, type ExchangeFormatName } from '../exchange/formats.ts'
import { fillStandAlone, type StandAlone } from '../exchange/stand-alone.ts'
import type { FileProblem } from './problem.ts'
import { readReports } from './read-reports.ts'

/** What the command needs from the world. */
export interface CommandWorld {
  readonly extract: (reports: readonly Report[]) => Extraction
  /** Writes to standard output; resolves when more may come. */
  readonly write: (text: string) => Promise<void>
  /** The page that stands alone, empty. */
  readonly readTemplate: () => Promise<string>
  /** Writes a line to standard error. */
  readonly warn: (line: string) => void
}

export interface ExtractFlags {
  readonly ndjson?: boolean
  readonly format?: CommandFormat
  /** Of the page that stands alone. */
  readonly title?: string
  /** That it opens in. */
  readonly language?: StandAlone['language']
}

export const COMMAND_FORMATS = [...(Object.keys(EXCHANGE_FORMATS) as ExchangeFormatName[]), 'html'] as const
type CommandFormat = (typeof COMMAND_FORMATS)[number]

/**
 * Extracts from files and folders and writes one document, in the form asked for, or with `ndjson` one document a
 * report and line.
 * @returns the exit code: 1 where a file could not be read
 */
export async function extractCommand(
  paths: readonly string[],
  flags: ExtractFlags,
  world: CommandWorld,
): Promise<number> {
  let exitCode = 0
  const reports = readReports(paths, (problem: FileProblem) => {
    exitCode = 1
    world.warn(problem.message)
  })
  await (flags.ndjson ? writeLines(reports, world) : writeDocument(reports, flags, world))
  return exitCode
}

async function writeLines(reports: AsyncIterable<Report>, { extract, write }: CommandWorld): Promise<void> {
  for await (const report of reports) await write(`${JSON.stringify(extract([report]))}\n`)
}

async function writeDocument(
  reports: AsyncIterable<Report>,
  flags: ExtractFlags,
  world: CommandWorld,
): Promise<void> {
  const all: Report[] = []
  for await (const report of reports) all.push(report)
  for (const piece of await piecesOf(world.extract(all), flags, world)) await world.write(piece)
}

/** In pieces where that may be longer than a string can be. */
async function piecesOf(
  extraction: Extraction,
  { format = 'extraction', title, language = 'ar' }: ExtractFlags,
  { readTemplate }: CommandWorld,
): Promise<Iterable<string>> {
  if (format === 'extraction') return extractionPieces(extraction)
  if (format !== 'html') return [EXCHANGE_FORMATS[format].write(extraction)]
  const described = { format: 'isnad-stand-alone', version: 1, title: title ?? null, language } as const
  // Nobody has seen the map yet: it is laid out when the page is opened.
  return fillStandAlone(await readTemplate(), { ...described, extraction, places: null, steps: [] })
}
