import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { timelineOf } from '../../src/graph/timeline.ts'
import { conversation, statement } from './conversation.ts'

const graph = buildGraph(conversation())

/** A graph whose statements were said on these days. */
function saidOn(...days: readonly (string | null)[]) {
  const documents = conversation().documents.map((one) => ({ ...one, published: null }))
  const statements = days.map((date, index) => statement(`${index}`, 'ministry', { date }))
  return buildGraph(conversation({ documents, statements, stances: [], replies: [] }))
}

test('every day from the first to the last has a bin, with what is against, for and neither', () => {
  const { unit, bins, undated } = timelineOf(graph, NO_FILTERS)
  expect([unit, undated]).toEqual(['day', 0])
  expect(bins.map(({ from, counts }) => [from, counts.against, counts.for, counts.neither])).toEqual([
    ['2016-11-02', 2, 0, 1],
    ['2016-11-03', 0, 1, 0],
    ['2016-11-04', 1, 0, 1],
  ])
})

test('the filter by day, which the timeline sets, takes nothing from it; the others do, and leave days in place', () => {
  const whole = timelineOf(graph, NO_FILTERS)
  expect(timelineOf(graph, { ...NO_FILTERS, from: '2016-11-04', until: '2016-11-04' })).toEqual(whole)
  const denials = timelineOf(graph, { ...NO_FILTERS, acts: ['deny'] })
  expect(denials.bins.map(({ from }) => from)).toEqual(whole.bins.map(({ from }) => from))
  expect(denials.bins.reduce((sum, { total }) => sum + total, 0)).toBe(1)
})

describe('the unit grows with the time that statements span', () => {
  test.each([
    ['2024-01-01', '2024-03-01', 'day', 61],
    ['2024-01-01', '2025-01-01', 'week', 53],
    ['2016-01-15', '2022-03-01', 'month', 75],
    ['1950-05-05', '2020-01-01', 'year', 71],
  ])('%s to %s by %s', (first, last, unit, count) => {
    const timeline = timelineOf(saidOn(first, last), NO_FILTERS)
    expect([timeline.unit, timeline.bins.length]).toEqual([unit, count])
    const [begin, end] = [timeline.bins[0], timeline.bins.at(-1)]
    expect([begin?.total, end?.total]).toEqual([1, 1])
    expect((begin?.from ?? '') <= first && last <= (end?.until ?? '')).toBe(true)
  })
})

test('what has no day is counted apart; without any day there are no bins', () => {
  expect(timelineOf(saidOn(null, '2024-01-01', null), NO_FILTERS).undated).toBe(2)
  expect(timelineOf(saidOn(null), NO_FILTERS)).toEqual({ unit: 'day', bins: [], undated: 1 })
})
