import { expect, test } from 'vitest'
import { firstSorting, sortRows, type Column } from '../../../src/view/kit/sort-rows.ts'

interface Row {
  readonly name: string
  readonly place: number
  readonly rank: number | null
}
const rows: readonly Row[] = [
  { name: 'لافروف', place: 2, rank: 2 },
  { name: 'بوتين', place: 1, rank: null },
  { name: 'هولاند', place: 3, rank: 5 },
  { name: 'أردوغان', place: 0, rank: 2 },
]
const rank: Column<Row> = {
  key: 'rank',
  title: 'rank',
  value: (row) => row.rank,
  show: (row) => String(row.rank),
}
const name: Column<Row> = {
  key: 'name',
  title: 'name',
  isAscending: true,
  value: (row) => row.place,
  show: (row) => row.name,
}
const sorted = (column: Column<Row>, isDescending: boolean): string[] =>
  sortRows(rows, column, isDescending).map((row) => row.name)

test('figures come with the greatest first, names with the first of the alphabet', () => {
  expect(firstSorting(rank)).toEqual({ key: 'rank', isDescending: true })
  expect(firstSorting(name)).toEqual({ key: 'name', isDescending: false })
  expect(sorted(name, false)).toEqual(['أردوغان', 'بوتين', 'لافروف', 'هولاند'])
})

test('what has no figure stands last whichever way, equal ones keep their order', () => {
  expect(sorted(rank, true)).toEqual(['هولاند', 'لافروف', 'أردوغان', 'بوتين'])
  expect(sorted(rank, false)).toEqual(['لافروف', 'أردوغان', 'هولاند', 'بوتين'])
})
