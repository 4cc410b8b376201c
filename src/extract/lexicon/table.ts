import { tsvParseRows } from 'd3-dsv'
import { LexiconError } from './errors.ts'

/** The file that a table comes from and where its columns stand. */
interface Header {
  readonly file: string
  readonly columns: ReadonlyMap<string, number>
  readonly count: number
}

/** One row of a table of words: its cells by column name, and readers that check what they read. */
export class Row<Column extends string = string> {
  private readonly header: Header
  private readonly cells: readonly string[]
  /** 1 is the header. */
  private readonly number: number

  constructor(header: Header, cells: readonly string[], number: number) {
    this.header = header
    this.cells = cells
    this.number = number
  }

  /** The cell, trimmed; empty where the table leaves it empty. */
  text(column: Column): string {
    return this.cells[this.header.columns.get(column) ?? -1]?.trim() ?? ''
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
    throw new LexiconError(this.header.file, this.number, problem)
  }
}

/** Where a table comes from and what it says. */
export interface TableSource {
  /** The name that errors give. */
  readonly file: string
  readonly text: string
}

/**
 * Reads a table of tab-separated values with a header row: what `read` makes of each row, leaving out nothing but
 * undefined. Each row is read and forgotten: tables are long, and what is kept of them is collected as garbage later.
 * @throws LexiconError where a column is missing or a row has too many or too few cells.
 */
export function readTable<Column extends string, Value>(
  { file, text }: TableSource,
  columns: readonly Column[],
  read: (row: Row<Column>) => Value,
): NonNullable<Value>[] {
  const plain = text.replace(/^\ufeff/, '')
  const header = readHeader(file, tsvParseRows(plain.split('\n', 1)[0] ?? '')[0] ?? [], columns)
  return tsvParseRows(plain, (cells, index) => {
    if (index === 0 || (cells.length === 1 && cells[0]?.trim() === '')) return null
    if (cells.length !== header.count) {
      const counts = `${String(cells.length)} cells where the header has ${String(header.count)}`
      throw new LexiconError(file, index + 1, counts)
    }
    return read(new Row(header, cells, index + 1)) ?? null
  })
}

function readHeader(file: string, cells: readonly string[], columns: readonly string[]): Header {
  const missing = columns.filter((column) => !cells.includes(column))
  if (missing.length > 0) throw new LexiconError(file, 1, `no column ${missing.join(', ')}`)
  return { file, columns: new Map(cells.map((name, at) => [name, at])), count: cells.length }
}
