import { describe, expect, test } from 'vitest'
import { searchOf } from '../../../src/app/search/search.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'

const search = await searchOf(buildGraph(goldExtraction()))
const actors = (query: string): string[] => search(query).actors.map(({ id }) => id)

test.each([
  ['Putin', 'putin'],
  ['putin', 'putin'],
  ['بوتين', 'putin'],
  ['بوت', 'putin'],
  ['بــوتيـن', 'putin'],
  ['فلاديمير بوتين', 'putin'],
  ['الرئيس الروسي', 'putin'],
  ['شويغو', 'shoigu'],
  ['شويجو', 'shoigu'],
  ['شويقو', 'shoigu'],
  ['جيراسيموف', 'gerasimov'],
  ['لافروڤ', 'lavrov'],
  ['Lavrof', 'lavrov'],
  ['اسد', 'assad'],
  ['الأسد', 'assad'],
  ['وزاره الدفاع الروسيه', 'russian-defence-ministry'],
])('%s finds %s first', (query, actor) => {
  expect(actors(query)[0]).toBe(actor)
})

test('all words of a query must be there', () => {
  expect(actors('بوتين لافروف')).toEqual([])
})

test.each(['', '   ', 'ـ', '؟', 'كلمةلاتوجدفيالتقارير'])('%j finds nothing', (query) => {
  expect(search(query)).toEqual({
    actors: [],
    issues: [],
    statements: [],
    reports: [],
    totals: { actors: 0, issues: 0, statements: 0, reports: 0 },
  })
})

describe('what is found besides actors', () => {
  test('how many there are, also where the list is shorter', () => {
    const { statements, totals } = search('روسيا')
    expect(statements).toHaveLength(4)
    expect(totals.statements).toBeGreaterThan(4)
  })

  test('statements by their words, in any spelling', () => {
    const { documents } = goldExtraction()
    const found = search('هدنه انسانيه').statements
    expect(found.length).toBeGreaterThan(0)
    for (const { document, content } of found) {
      const text = documents.find(({ id }) => id === document)?.text ?? ''
      expect(content.map(([start, end]) => text.slice(start, end)).join(' ')).toMatch(/هدن/)
    }
  })

  test('reports by title and outlet', () => {
    expect(search('الميادين').reports.map(({ id }) => id)).toEqual(['001_64b700219df006b2'])
  })
})
