import { csvFormatRows } from 'd3-dsv'

type Cell = string | number | null

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What spreadsheets take for the beginning of a formula: names in a report may be made to run in them. */
const FORMULA = /^\s*[=+\-@\t\r]/u

/**
 * A table for spreadsheets: comma-separated, with a header, line ends as RFC 4180 has them. A text that begins like a
 * formula gets an apostrophe before it, which spreadsheets do not show (OWASP, "CSV Injection").
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [[...header], ...rows.map((row) => row.map(cellText))]
  return BYTE_ORDER_MARK + csvFormatRows(lines).replace(/(?<!\r)\n/g, '\r\n')
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  return cell === null ? '' : FORMULA.test(cell) ? `'${cell}` : cell
}
