/** A column of a table that can be sorted. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** What the figures of the column mean. */
  readonly hint?: string
  /** What the rows are sorted by; null stands last whichever way. */
  readonly value: (row: Row) => number | string | null
  /** The value as it is read. */
  readonly show: (row: Row) => string
}

/** By which column a table is sorted. */
export interface Sorting {
  readonly key: string
  readonly isDescending: boolean
}

/** Figures come with the greatest first, names with the first of the alphabet. */
export function firstSorting<Row>({ key, value }: Column<Row>, rows: readonly Row[]): Sorting {
  return { key, isDescending: !rows.some((row) => typeof value(row) === 'string') }
}

/**
 * Rows in the order of a column; equal ones keep their order.
 * @param compareNames for texts, in the order of a language
 */
export function sortRows<Row>(
  rows: readonly Row[],
  { value }: Column<Row>,
  { isDescending, compareNames }: { isDescending: boolean; compareNames: (a: string, b: string) => number },
): readonly Row[] {
  const turn = isDescending ? -1 : 1
  return rows
    .map((row) => [row, value(row)] as const)
    .toSorted(([, a], [, b]) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      if (typeof a === 'number' && typeof b === 'number') return turn * (a - b)
      return turn * compareNames(String(a), String(b))
    })
    .map(([row]) => row)
}
