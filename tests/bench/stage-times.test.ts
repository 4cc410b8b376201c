import { expect, test } from 'vitest'
import { StageTimes } from './stage-times.ts'

test('shares are of the sum over all reports, in the order of the stages', () => {
  const times = new StageTimes()
  times.add('text', 1)
  times.add('mentions', 6)
  times.add('text', 1)
  expect(times.table()).toBe(' 25.0 %       2.0 ms  text\n 75.0 %       6.0 ms  mentions')
})

test('nothing measured is an empty table', () => {
  expect(new StageTimes().table()).toBe('')
})
