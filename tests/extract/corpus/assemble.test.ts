import { expect, test } from 'vitest'
import { bundledLexicon, extract, makeReport, type Extraction } from '../../../src/extract/index.ts'

function extractAll(...texts: readonly string[]): Extraction {
  const reports = texts.map((text, at) =>
    makeReport({ id: `report-${at + 1}`, text, published: `2016-11-0${at + 1}`, source: `صحيفة ${at + 1}` }),
  )
  return extract(reports, bundledLexicon())
}

const LAVROV = 'قال لافروف إن الهدنة مستمرة. واتهم لافروف واشنطن بخرق الهدنة.'
const WASHINGTON = 'نفت واشنطن الاتهامات الروسية. وأكد لافروف أن المساعدات وصلت.'

test('the document says what it is and holds the reports as they came', () => {
  const { format, version, documents } = extractAll(LAVROV, WASHINGTON)
  expect({ format, version }).toEqual({ format: 'isnad-extraction', version: 1 })
  expect(documents.map(({ id, text, source }) => [id, text, source])).toEqual([
    ['report-1', LAVROV, 'صحيفة 1'],
    ['report-2', WASHINGTON, 'صحيفة 2'],
  ])
})

test('one actor of several reports stands once, with its mentions in all', () => {
  const { actors } = extractAll(LAVROV, WASHINGTON)
  expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
  const lavrov = actors.find(({ id }) => id === 'lavrov')
  expect(lavrov).toMatchObject({ type: 'person', wikidata: expect.stringMatching(/^Q\d+$/) as string })
  expect(lavrov?.mentions.map(({ document }) => document)).toEqual(['report-1', 'report-1', 'report-2'])
})

test('actors are who speaks, is spoken to, judged or answered, and whom these belong to', () => {
  const { actors } = extractAll('قال لافروف إن المحادثات مع مصر مستمرة.')
  expect(actors.map(({ id }) => id)).toEqual(['lavrov', 'russia'])
  expect(actors[0]?.memberOf).toContain('russia')
})

test('ids are made of the report’s id, in the order of the statements', () => {
  const { statements } = extractAll(LAVROV, WASHINGTON)
  expect(statements.map(({ id }) => id)).toEqual(['report-1-s1', 'report-1-s2', 'report-2-s1', 'report-2-s2'])
})

test('no two facts share an id', () => {
  const { statements, stances, replies, issues } = extractAll(LAVROV, WASHINGTON, LAVROV)
  for (const facts of [statements, stances, replies, issues]) {
    const ids = facts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('a statement is dated by its report', () => {
  expect(extractAll(LAVROV, WASHINGTON).statements.map(({ date }) => date)).toEqual([
    '2016-11-01',
    '2016-11-01',
    '2016-11-02',
    '2016-11-02',
  ])
})

test('every fact names the rule that found it', () => {
  const { statements, stances, replies } = extractAll(LAVROV, WASHINGTON)
  for (const { rule } of [...statements, ...stances, ...replies])
    expect(rule).toMatch(/^[a-z-]+(\.[a-z-]+)*$/)
})

test('a stance is held by the speaker of its statement', () => {
  const { statements, stances } = extractAll(LAVROV, WASHINGTON)
  expect(stances.length).toBeGreaterThan(0)
  for (const { statement, holder } of stances)
    expect(statements.find(({ id }) => id === statement)?.speaker).toBe(holder)
})

test('no reports, no facts', () => {
  expect(extract([], bundledLexicon())).toEqual({
    format: 'isnad-extraction',
    version: 1,
    documents: [],
    actors: [],
    issues: [],
    statements: [],
    stances: [],
    replies: [],
  })
})
