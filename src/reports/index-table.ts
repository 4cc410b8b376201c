import { tsvParseRows } from 'd3-dsv'

/** What a table of reports says about one of them. */
export interface ReportEntry {
  readonly id: string
  /** Left out where the cell is empty: the report's first line is its title then. */
  readonly title?: string
  /** The outlet. */
  readonly source: string | null
  /** ISO date (`2016-11-02`). */
  readonly published: string | null
}

/** A table of reports that cannot be used: names the row (1 is the header) and what is wrong. */
export class IndexTableError extends Error {
  override readonly name = 'IndexTableError'
  readonly row: number

  constructor(row: number, problem: string) {
    super(`row ${row}: ${problem}`)
    this.row = row
  }
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads the table that stands beside reports: tab-separated, a header row, the column `id` (a file's name without
 * its extension) and as many of `title`, `source` and `published` as one likes; other columns are left alone.
 * @throws IndexTableError
 */
export function parseIndexTable(text: string): ReadonlyMap<string, ReportEntry> {
  const [header = [], ...rows] = tsvParseRows(text.replace(/^\ufeff/, ''))
  const columns = header.map((name) => name.trim())
  if (!columns.includes('id')) throw new IndexTableError(1, 'there is no column "id"')
  const entries = new Map<string, ReportEntry>()
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const entry = readEntry(columns, cells, index + 2)
    if (entries.has(entry.id)) throw new IndexTableError(index + 2, `the id "${entry.id}" stands there twice`)
    entries.set(entry.id, entry)
  })
  return entries
}

function readEntry(columns: readonly string[], cells: readonly string[], row: number): ReportEntry {
  const cell = (name: string): string | null => cells[columns.indexOf(name)]?.trim() || null
  const id = cell('id')
  const published = cell('published')
  if (cells.length > columns.length) throw new IndexTableError(row, 'there are more cells than columns')
  if (id === null) throw new IndexTableError(row, 'the id is empty')
  if (published !== null && !isDate(published)) {
    throw new IndexTableError(row, `"${published}" is no date; write it as 2016-11-02`)
  }
  const title = cell('title')
  return { id, ...(title === null ? {} : { title }), source: cell('source'), published }
}

function isDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  // A day that a month does not have rolls over into the next.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
