import { expect, test } from 'vitest'
import { progressOf, stepInReview } from '../../src/app/review-walk.ts'

const ORDER = ['doubtful', 'weak', 'fair', 'sure']
const there = new Set(ORDER)

test('what was looked at or rejected is done', () => {
  expect(progressOf(ORDER, new Set(['weak', 'sure']))).toEqual({ done: 2, total: 4 })
})

test.each([
  ['at the beginning it leads to the least sure', null, ['doubtful', 'weak'], 'doubtful'],
  ['onward it leaves out what was looked at', 'doubtful', ['fair', 'sure'], 'fair'],
  ['from the end it leads to what was left out', 'sure', ['weak'], 'weak'],
  ['where one stands it does not lead', 'weak', ['weak'], null],
  ['where all is done it leads nowhere', 'weak', [], null],
  ['from a statement outside of the review it leads to the least sure', 'other', ['weak'], 'weak'],
])('%s', (_, at, open, expected) => {
  expect(stepInReview(ORDER, at, { by: 1, open: new Set(open), there })).toBe(expected)
})

test('back it leads to what was looked at, but not to what was rejected', () => {
  const step = { by: -1, open: new Set<string>(), there: new Set(['doubtful', 'fair']) } as const
  expect(stepInReview(ORDER, 'fair', step)).toBe('doubtful')
  expect(stepInReview(ORDER, 'doubtful', step)).toBeNull()
})
