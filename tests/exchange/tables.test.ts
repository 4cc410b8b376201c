import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../src/exchange/csv.ts'
import { writeEventList } from '../../src/exchange/discourse-network.ts'
import { writeEdgesCsv, writeNodesCsv, writeStatementsCsv } from '../../src/exchange/tables.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'
import { HOSTILE, hostileExtraction } from './hostile.ts'

const read = (csv: string): string[][] => csvParseRows(csv.replace(/^\uFEFF/, ''))

describe('a table', () => {
  test('begins with a byte-order mark, ends lines as spreadsheets expect, and keeps line ends in cells', () => {
    const csv = writeCsv(['a'], [['سطر\nآخر']])
    expect(csv).toMatch(/^\uFEFFa\r\n/)
    expect(read(csv).at(1)?.[0]?.replace('\r', '')).toBe('سطر\nآخر')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('does not let %j run', (cell) => {
    expect(
      read(writeCsv(['a'], [[cell]]))
        .at(1)?.[0]
        ?.replace('\r', ''),
    ).toMatch(/^'/)
  })

  test('leaves numbers, also negative ones, as they are', () => {
    expect(read(writeCsv(['a', 'b'], [[-1, null]]))[1]).toEqual(['-1', ''])
  })
})

test.each([
  ['statements', writeStatementsCsv],
  ['nodes', writeNodesCsv],
  ['edges', writeEdgesCsv],
  ['events', writeEventList],
])('a table of %s has as many cells in each row as in its header, whatever is in them', (_, write) => {
  const [header = [], ...rows] = read(write(hostileExtraction()))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every((row) => row.length === header.length)).toBe(true)
  expect(rows.flat()).not.toContain(HOSTILE)
})

test('statements stand in it with the words that they say', () => {
  const extraction = goldExtraction()
  const [header = [], ...rows] = read(writeStatementsCsv(extraction))
  const { id, document, content } = extraction.statements.find((one) => one.content.length === 1) ?? {}
  const text = extraction.documents.find((report) => report.id === document)?.text
  const row = rows.find((cells) => cells[header.indexOf('id')] === id)
  expect(row?.[header.indexOf('text')]).toBe(text?.slice(...(content?.[0] ?? [0, 0])))
})

test('the event list has a row for each stance that is for or against, and no other', () => {
  const extraction = goldExtraction()
  const [header = [], ...rows] = read(writeEventList(extraction))
  const taken = extraction.stances.filter(({ polarity }) => polarity !== 0)
  expect(rows).toHaveLength(taken.length)
  const agreement = rows.map((row) => row[header.indexOf('agreement')])
  expect(agreement.filter((value) => value === '1')).toHaveLength(
    taken.filter(({ polarity }) => polarity === 1).length,
  )
})
