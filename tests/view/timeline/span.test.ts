import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimeBin } from '../../../src/graph/timeline.ts'
import { daysOf, moved, nextSpan, spanBetween, spanOf, withEdge } from '../../../src/view/timeline/span.ts'

const day = (at: number): string => `2024-01-${String(at).padStart(2, '0')}`
const bin = (from: string, until: string): TimeBin => ({
  from,
  until,
  counts: { against: 0, for: 0, neither: 0 },
  total: 0,
})
/** Four days, and as many weeks. */
const days = [1, 2, 3, 4].map((at) => bin(day(at), day(at)))
const weeks = [1, 8, 15, 22].map((at) => bin(day(at), day(at + 6)))

describe('chosen days and bins', () => {
  test.each([
    [days, null, null, { start: 0, end: 4 }],
    [days, day(2), day(3), { start: 1, end: 3 }],
    [days, day(2), null, { start: 1, end: 4 }],
    [days, '1999-01-01', '2050-01-01', { start: 0, end: 4 }],
    [weeks, day(10), day(10), { start: 1, end: 2 }],
    [days, '2050-01-01', null, null],
    [days, null, '1999-01-01', null],
    [[], null, null, null],
  ])('%#', (bins, from, until, expected) => {
    expect(spanOf(bins, { from, until })).toEqual(expected)
  })

  test('all bins are no choice, so that statements without a day stay', () => {
    expect(daysOf(days, { start: 0, end: 4 })).toEqual({ from: null, until: null })
    expect(daysOf(weeks, { start: 0, end: 1 })).toEqual({ from: day(1), until: day(7) })
  })

  test('what is chosen is found again', () => {
    const spans = fc.tuple(fc.nat(3), fc.nat(3)).map(([one, other]) => spanBetween(one, other))
    fc.assert(
      fc.property(spans, (span) => {
        expect(spanOf(weeks, daysOf(weeks, span))).toEqual(span)
      }),
    )
  })
})

test('moving keeps the length and stays within the bins', () => {
  expect(moved({ start: 1, end: 3 }, 1, 4)).toEqual({ start: 2, end: 4 })
  expect(moved({ start: 1, end: 3 }, 5, 4)).toEqual({ start: 2, end: 4 })
  expect(moved({ start: 1, end: 3 }, -5, 4)).toEqual({ start: 0, end: 2 })
  expect(moved({ start: 0, end: 4 }, 2, 4)).toEqual({ start: 0, end: 4 })
})

test('an edge never passes the other one', () => {
  expect(withEdge({ start: 1, end: 3 }, 'start', 3)).toEqual({ start: 2, end: 3 })
  expect(withEdge({ start: 1, end: 3 }, 'end', 0)).toEqual({ start: 1, end: 2 })
  expect(withEdge({ start: 1, end: 3 }, 'end', 4)).toEqual({ start: 1, end: 4 })
})

test('playing begins with the first part of all and ends with the last bin', () => {
  expect(nextSpan(null, 24)).toEqual({ start: 0, end: 3 })
  expect(nextSpan({ start: 0, end: 24 }, 24)).toEqual({ start: 0, end: 3 })
  expect(nextSpan({ start: 0, end: 3 }, 24)).toEqual({ start: 1, end: 4 })
  expect(nextSpan({ start: 21, end: 24 }, 24)).toBeNull()
  expect(nextSpan(null, 2)).toEqual({ start: 0, end: 1 })
  expect(nextSpan(null, 1)).toBeNull()
})
