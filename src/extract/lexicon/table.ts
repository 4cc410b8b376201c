import { tsvParseRows } from 'd3-dsv'
import { LexiconError } from './errors.ts'

/** Where a row stands and how its cells are called. */
interface RowPlace {
  readonly file: string
  /** 1 is the header. */
  readonly number: number
  readonly columns: ReadonlyMap<string, number>
}

/** One row of a table of words: its cells by column name, and readers that check what they read. */
export class Row<Column extends string = string> {
  private readonly place: RowPlace
  private readonly cells: readonly string[]

  constructor(place: RowPlace, cells: readonly string[]) {
    this.place = place
    this.cells = cells
  }

  /** The cell, trimmed; empty where the table leaves it empty. */
  text(column: Column): string {
    return this.cells[this.place.columns.get(column) ?? -1]?.trim() ?? ''
  }

  /** The cell, which must not be empty. */
  required(column: Column): string {
    return this.text(column) || this.fail(`the column ${column} is empty`)
  }

  /** The alternatives of a cell, parted by `|`. */
  list(column: Column): string[] {
    const text = this.text(column)
    if (!text.includes('|')) return text === '' ? [] : [text]
    const parts = text.split('|').map((part) => part.trim())
    return parts.filter((part) => part !== '')
  }

  /** The words of a cell, parted by spaces. */
  words(column: Column): string[] {
    return this.text(column).split(/\s+/).filter(Boolean)
  }

  /** The cell as one of the allowed values. */
  oneOf<Value extends string>(column: Column, allowed: readonly Value[]): Value {
    const value = this.text(column)
    return (
      allowed.find((one) => one === value) ??
      this.fail(`${column} is «${value}», must be one of: ${allowed.join(', ')}`)
    )
  }

  /** Ends the reading of the table with an error that names the file and this row. */
  fail(problem: string): never {
    throw new LexiconError(this.place.file, this.place.number, problem)
  }
}

/** Where a table comes from and what it says. */
export interface TableSource {
  /** The name that errors give. */
  readonly file: string
  readonly text: string
}

/**
 * Reads a table of tab-separated values with a header row.
 * @throws LexiconError where a column is missing or a row has too many or too few cells.
 */
export function readTable<Column extends string>(
  source: TableSource,
  columns: readonly Column[],
): Row<Column>[] {
  const [header = [], ...lines] = tsvParseRows(source.text.replace(/^\ufeff/, ''))
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) throw new LexiconError(source.file, 1, `no column ${missing.join(', ')}`)
  const { file } = source
  const names = new Map(header.map((name, at) => [name, at]))
  const rows: Row<Column>[] = []
  lines.forEach((cells, index) => {
    if (cells.length === 1 && cells[0]?.trim() === '') return
    if (cells.length !== header.length) {
      const counts = `${String(cells.length)} cells where the header has ${String(header.length)}`
      throw new LexiconError(file, index + 2, counts)
    }
    rows.push(new Row({ file, number: index + 2, columns: names }, cells))
  })
  return rows
}
