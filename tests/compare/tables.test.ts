import { csvParseRows } from 'd3-dsv'
import { expect, test } from 'vitest'
import { compareEdges } from '../../src/compare/compare-edges.ts'
import { writeComparedCsv, writeTellingsCsv } from '../../src/compare/tables.ts'
import { statementsToldAgain } from '../../src/compare/tellings.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { select } from '../../src/graph/select.ts'
import { conversation, stance } from '../graph/conversation.ts'
import { twoOutlets } from '../fixtures/two-outlets.ts'

/** The rows of a table, each with the names of its columns. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = csvParseRows(csv.replace(/^\uFEFF/, ''))
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index] ?? '?', cell])))
}

test('what is compared is a row each, with names, both stances and the statements behind them', () => {
  const graph = buildGraph(twoOutlets())
  const of = (outlet: string) => select(graph, { ...NO_FILTERS, outlets: [outlet] }).edges
  const sides = { one: 'صحيفة الفجر', other: '=صحيفة الظهر' }
  const csv = writeComparedCsv(graph, compareEdges(of('صحيفة الفجر'), of('صحيفة الظهر')), sides)
  const rows = rowsOf(csv)
  expect(rows).toHaveLength(3)
  expect(rows.find(({ difference }) => difference === 'turned')).toEqual({
    source: 'minister',
    source_ar: 'الوزير',
    source_en: 'The minister',
    target: 'council',
    target_kind: 'actor',
    target_ar: 'المجلس',
    target_en: 'The council',
    difference: 'turned',
    side_one: 'صحيفة الفجر',
    side_other: "'=صحيفة الظهر",
    stance_one: '-1',
    stance_other: '1',
    count_one: '1',
    count_other: '1',
    statements_one: 'accused',
    statements_other: 'praised',
  })
  expect(rows.find(({ difference }) => difference === 'only-one')).toMatchObject({
    stance_other: '',
    count_other: '0',
    statements_other: '',
  })
})

test('a stance on an issue is a row too', () => {
  const base = conversation()
  const [first] = base.statements
  const [issue] = base.issues
  if (first === undefined || issue === undefined) throw new Error('the conversation is about nothing')
  const graph = buildGraph({ ...base, stances: [stance('on-issue', [first, issue.id], { polarity: 1 })] })
  const { edges } = select(graph, NO_FILTERS)
  expect(rowsOf(writeComparedCsv(graph, compareEdges(edges, []), { one: 'أ', other: 'ب' }))).toMatchObject([
    { target: issue.id, target_kind: 'issue', target_ar: issue.label.ar, stance_one: '1' },
  ])
})

test('each telling is a row, with its word of attribution and what it cuts', () => {
  const graph = buildGraph(twoOutlets())
  expect(rowsOf(writeTellingsCsv(graph, statementsToldAgain(graph)))).toMatchObject([
    { told: '1', outlet: 'صحيفة الفجر', cue: 'قال', fullest: 'yes', cut: '', added: '' },
    {
      told: '1',
      statement: 'truce-cut',
      outlet: 'صحيفة الظهر',
      cue: 'زعم',
      text: 'أن الهدنة ستبدأ غداً',
      fullest: 'no',
      cut: 'في المدينة كلها',
    },
  ])
})
