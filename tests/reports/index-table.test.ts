import { expect, test } from 'vitest'
import { IndexTableError, parseIndexTable } from '../../src/reports/index-table.ts'

test('rows are read by the names of their columns, in any order, with a byte-order mark and CRLF', () => {
  const table = '\ufeffsource\tid\tnote\ttitle\r\nالميادين\tfirst\tx\tعنوان\r\n\tsecond\t\t\r\n\r\n'
  expect([...parseIndexTable(table).values()]).toEqual([
    { id: 'first', title: 'عنوان', source: 'الميادين', published: null },
    { id: 'second', source: null, published: null },
  ])
})

test('missing cells at the end of a row are empty', () => {
  expect(parseIndexTable('id\ttitle\tpublished\na').get('a')?.published).toBeNull()
})

test.each([
  ['', 1, 'column "id"'],
  ['title\na', 1, 'column "id"'],
  ['id\ttitle\n\tعنوان', 2, 'id is empty'],
  ['id\na\nb\na', 4, '"a" stands there twice'],
  ['id\na\tb', 2, 'more cells'],
  ['id\tpublished\na\t2.11.2016', 2, '"2.11.2016" is no date'],
  ['id\tpublished\na\t2016-02-30', 2, '"2016-02-30" is no date'],
  ['id\tpublished\na\t2016-13-01', 2, '"2016-13-01" is no date'],
])('a table that cannot be used names the row: %j', (table, row, problem) => {
  expect(() => parseIndexTable(table)).toThrow(IndexTableError)
  expect(() => parseIndexTable(table)).toThrow(`row ${row}: `)
  expect(() => parseIndexTable(table)).toThrow(problem)
})
