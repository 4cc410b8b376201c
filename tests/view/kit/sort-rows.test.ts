import { expect, test } from 'vitest'
import { firstSorting, sortRows, type Column } from '../../../src/view/kit/sort-rows.ts'

interface Row {
  readonly name: string
  readonly rank: number | null
}
const rows: readonly Row[] = [
  { name: 'لافروف', rank: 2 },
  { name: 'بوتين', rank: null },
  { name: 'هولاند', rank: 5 },
  { name: 'أردوغان', rank: 2 },
]
const column = (key: 'name' | 'rank'): Column<Row> => ({
  key,
  title: key,
  value: (row) => row[key],
  show: (row) => String(row[key]),
})
const sorted = (key: 'name' | 'rank', isDescending: boolean): string[] => {
  const { compare } = new Intl.Collator('ar')
  return sortRows(rows, column(key), { isDescending, compareNames: compare }).map(({ name }) => name)
}

test('figures come with the greatest first, names with the first of the alphabet', () => {
  expect(firstSorting(column('rank'), rows)).toEqual({ key: 'rank', isDescending: true })
  expect(firstSorting(column('name'), rows)).toEqual({ key: 'name', isDescending: false })
})

test('what has no figure stands last whichever way, equal ones keep their order', () => {
  expect(sorted('rank', true)).toEqual(['هولاند', 'لافروف', 'أردوغان', 'بوتين'])
  expect(sorted('rank', false)).toEqual(['لافروف', 'أردوغان', 'هولاند', 'بوتين'])
})

test('names are sorted as the language has them', () => {
  expect(sorted('name', false)).toEqual(['أردوغان', 'بوتين', 'لافروف', 'هولاند'])
})
