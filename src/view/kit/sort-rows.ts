/** A column of a table that can be sorted. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** What the figures of the column mean. */
  readonly hint?: string
  /** What the rows are sorted by, of names their place in the alphabet; null stands last whichever way. */
  readonly value: (row: Row) => number | null
  /** Whether the least comes first when it is first sorted by, as with names. */
  readonly isAscending?: boolean
  /** The value as it is read. */
  readonly show: (row: Row) => string
}

/** By which column a table is sorted. */
export interface Sorting {
  readonly key: string
  readonly isDescending: boolean
}

/** Figures come with the greatest first, names with the first of the alphabet. */
export const firstSorting = <Row>({ key, isAscending = false }: Column<Row>): Sorting => ({
  key,
  isDescending: !isAscending,
})

/** Rows in the order of a column; equal ones keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  { value }: Column<Row>,
  isDescending: boolean,
): readonly Row[] {
  const turn = isDescending ? -1 : 1
  return rows
    .map((row) => [row, value(row)] as const)
    .toSorted(([, a], [, b]) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : turn * (a - b),
    )
    .map(([row]) => row)
}
