import { expect, test } from 'vitest'
import { erasOf, labelledDays, timeColumns } from '../../../src/view/answers/time-columns.ts'

const columns = timeColumns(
  [
    ['2016-10-30', 1],
    ['2016-10-31', 1],
    ['2016-11-01', 2],
    ['2016-12-01', 1],
    [null, 1],
  ],
  { slot: 2, dayGap: 1, breakGap: 4 },
)

test('months reach from their first shown day to their last; what has no day stands apart', () => {
  expect(erasOf(columns)).toEqual([
    { month: '2016-10', start: 1, end: 6 },
    { month: '2016-11', start: 7, end: 11 },
    { month: '2016-12', start: 15, end: 17 },
    { month: null, start: 21, end: 23 },
  ])
})

test('what alone has no day has its place all the same', () => {
  expect(erasOf(timeColumns([[null, 1]], { slot: 2, dayGap: 1, breakGap: 4 }))).toEqual([
    { month: null, start: 4, end: 6 },
  ])
})

test('days without a statement between two are counted over the end of a month', () => {
  expect(columns.map(({ skipped }) => skipped)).toEqual([0, 0, 0, 29, 0])
})

test('labels of days never overlap', () => {
  expect(labelledDays(columns, 3).map(({ day }) => day)).toEqual([
    '2016-10-30',
    '2016-10-31',
    '2016-11-01',
    '2016-12-01',
  ])
  expect(labelledDays(columns, 4).map(({ day }) => day)).toEqual(['2016-10-30', '2016-11-01', '2016-12-01'])
})
