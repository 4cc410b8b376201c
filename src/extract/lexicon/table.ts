import { tsvParseRows } from 'd3-dsv'
import { LexiconError } from './errors.ts'

/** One row of a table of words: its cells by column name, and readers that check what they read. */
export class Row<Column extends string = string> {
  private readonly file: string
  private readonly number: number
  private readonly cells: ReadonlyMap<string, string>

  constructor(file: string, number: number, cells: ReadonlyMap<string, string>) {
    this.file = file
    this.number = number
    this.cells = cells
  }

  /** The cell, trimmed; empty where the table leaves it empty. */
  text(column: Column): string {
    return this.cells.get(column) ?? ''
  }

  /** The cell, which must not be empty. */
  required(column: Column): string {
    return this.text(column) || this.fail(`the column ${column} is empty`)
  }

  /** The alternatives of a cell, parted by `|`. */
  list(column: Column): string[] {
    return this.text(column)
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '')
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
    throw new LexiconError(this.file, this.number, problem)
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
  const rows: Row<Column>[] = []
  lines.forEach((cells, index) => {
    if (cells.length === 1 && cells[0]?.trim() === '') return
    if (cells.length !== header.length) {
      const counts = `${String(cells.length)} cells where the header has ${String(header.length)}`
      throw new LexiconError(source.file, index + 2, counts)
    }
    rows.push(
      new Row(source.file, index + 2, new Map(header.map((name, at) => [name, (cells[at] ?? '').trim()]))),
    )
  })
  return rows
}
