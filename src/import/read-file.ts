import { decode } from './decode.ts'
import { describe } from './describe.ts'
import { isLockedOffice, kindOf, type FileKind } from './kind.ts'
import { ImportProblem } from './problem.ts'
import { isOwnFile } from './saved-file.ts'
import type { ReportTable } from './table.ts'
import type { GivenFile, ImportedReport } from './types.ts'

/** No report is as long as this; what is would fill the memory. An archive is limited by what it holds. */
const LARGEST_FILE = 64 * 1024 * 1024

/** What was found in a file: a report, a table whose columns somebody must choose, or something of this program. */
export type Found =
  | { readonly kind: 'report'; readonly report: ImportedReport }
  | { readonly kind: 'table'; readonly table: ReportTable }
  /** What this program wrote, an extraction or a project: others read, check and open it. */
  | { readonly kind: 'saved'; readonly name: string; readonly file: Blob }

/**
 * Reads one file, and those of an archive one after another. What reads each kind is loaded when the first such file
 * comes.
 * @param onProblem is told of every file that cannot be read; the others go on
 */
export async function* readFile(
  file: GivenFile,
  onProblem: (problem: ImportProblem) => void,
): AsyncGenerator<Found> {
  try {
    const kind = checkedKind(file)
    if (kind === 'zip') {
      const { unzip } = await import('./zip.ts')
      for await (const entry of unzip(file, onProblem)) yield* readFile(entry, onProblem)
    } else yield await readers[kind](file)
  } catch (error) {
    onProblem(error instanceof ImportProblem ? error : new ImportProblem(file.name, 'broken', error))
  }
}

function checkedKind({ name, bytes }: GivenFile): FileKind {
  if (bytes.length === 0) throw new ImportProblem(name, 'empty')
  const kind = kindOf(name, bytes)
  if (isLockedOffice(bytes)) throw new ImportProblem(name, 'password')
  if (kind === null) throw new ImportProblem(name, 'unknown-kind')
  if (bytes.length > LARGEST_FILE && kind !== 'zip') throw new ImportProblem(name, 'too-large')
  return kind
}

const saved = ({ name, bytes }: GivenFile): Found => ({ kind: 'saved', name, file: new Blob([bytes]) })

type Reader = (file: GivenFile) => Promise<Found>

const report = (read: ImportedReport): Found => ({ kind: 'report', report: read })

const table =
  (kind: 'csv' | 'tsv' | 'json' | 'ndjson'): Reader =>
  async (file) => {
    const { readTableFile } = await import('./table.ts')
    return { kind: 'table', table: readTableFile(file, kind) }
  }

const readers: Readonly<Record<Exclude<FileKind, 'zip'>, Reader>> = {
  text: async ({ name, bytes }) =>
    Promise.resolve(report(describe(name, decode(name, bytes).replace(/\r\n?/g, '\n')))),
  html: async (file) => report((await import('./html.ts')).readHtml(file)),
  markdown: async (file) => report((await import('./markdown.ts')).readMarkdown(file)),
  pdf: async (file) => report(await (await import('./pdf.ts')).readPdf(file)),
  docx: async (file) => report(await (await import('./docx.ts')).readDocx(file)),
  csv: table('csv'),
  tsv: table('tsv'),
  json: async (file) => (isOwnFile(file.bytes) ? saved(file) : table('json')(file)),
  ndjson: table('ndjson'),
}
