/** A column of a printed table: its heading and the cell of each row. */
export interface Column<Row> {
  readonly heading: string
  readonly cell: (row: Row) => string
}

/** Lines of a table: the first column flush left, all others flush right, each as wide as its widest cell. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ]
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)))
  const lines = cells.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
  return lines.join('\n')
}

/** A share as a percentage with one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1)
}
