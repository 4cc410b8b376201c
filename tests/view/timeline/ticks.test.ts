import { expect, test } from 'vitest'
import type { TimeBin } from '../../../src/graph/timeline.ts'
import { createFormat } from '../../../src/i18n/format.ts'
import { ticksOf } from '../../../src/view/timeline/ticks.ts'

const counts = { against: 0, for: 0, neither: 0 }
const bins: readonly TimeBin[] = Array.from({ length: 12 }, (_, month) => {
  const from = `2016-${String(month + 1).padStart(2, '0')}-01`
  return { from, until: from, counts, total: 0 }
})
const format = createFormat('en')

test('as many bins are named as have room, evenly apart, the first always', () => {
  expect(ticksOf({ unit: 'month', bins }, 5000, format)).toHaveLength(12)
  expect(ticksOf({ unit: 'month', bins }, 600, format).map(({ at }) => at)).toEqual([0, 2, 4, 6, 8, 10])
  expect(ticksOf({ unit: 'month', bins }, 0, format).map(({ label }) => label)).toEqual(['January 2016'])
})

test('a name says what the bin stands for', () => {
  const named = (unit: 'day' | 'month' | 'year') => ticksOf({ unit, bins }, 1, format)[0]?.label
  expect([named('day'), named('month'), named('year')]).toEqual(['1 Jan', 'January 2016', '2016'])
})
