import { csvParseRows, dsvFormat, tsvParseRows } from 'd3-dsv'
import { decode } from './decode.ts'
import { ImportProblem } from './problem.ts'
import type { FileKind } from './kind.ts'
import type { GivenFile } from './types.ts'

/** A table of reports as it stands in its file: names of columns, and the cells of each row by them. */
export interface ReportTable {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

const semicolons = dsvFormat(';')

type TableKind = Extract<FileKind, 'csv' | 'tsv' | 'json' | 'ndjson'>

/** Reads a table; a first row of CSV names its columns. @throws ImportProblem */
export function readTableFile({ name, bytes }: GivenFile, kind: TableKind): ReportTable {
  const text = decode(name, bytes).replace(/^\uFEFF/, '')
  const rows = kind === 'csv' || kind === 'tsv' ? separated(text, kind) : objectsIn(name, text, kind)
  if (rows.length === 0) throw new ImportProblem(name, 'empty')
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return { file: name, columns, rows }
}

type Row = Readonly<Record<string, string>>

/** Spreadsheets of many countries write semicolons between the cells of what they call CSV. */
function separated(text: string, kind: 'csv' | 'tsv'): readonly Row[] {
  const [firstLine = ''] = text.split('\n', 1)
  const parse = kind === 'tsv' || firstLine.includes('\t') ? tsvParseRows : semicolonsOrCommas(firstLine)
  const [header = [], ...rows] = parse(text)
  const names = header.map((name, index) => name.trim() || `${index + 1}`)
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])))
}

function semicolonsOrCommas(firstLine: string): (text: string) => string[][] {
  const count = (mark: string): number => firstLine.split(mark).length
  return count(';') > count(',') ? (text) => semicolons.parseRows(text) : csvParseRows
}

function objectsIn(name: string, text: string, kind: 'json' | 'ndjson'): readonly Row[] {
  const values = kind === 'json' ? listIn(parse(name, text)) : linesOf(name, text)
  return values.filter(isObject).map((value) => flat(value))
}

function linesOf(name: string, text: string): readonly unknown[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parse(name, line)]))
}

/** A list, or the first list of objects that an object has: `{"articles": [...]}`. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  if (!isObject(value)) return []
  const list = Object.values(value).find((part) => Array.isArray(part) && part.some(isObject))
  return (list as unknown[] | undefined) ?? [value]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Values as texts; of an object in an object each value by `outer.inner`. */
function flat(value: Readonly<Record<string, unknown>>, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, part]) => {
      if (isObject(part)) return flat(part, `${path}${key}.`)
      const text = typeof part === 'string' ? part : part === null ? '' : JSON.stringify(part)
      return { [path + key]: text }
    }),
  ) as Record<string, string>
}

function parse(name: string, json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch (error) {
    throw new ImportProblem(name, 'broken', error)
  }
}
