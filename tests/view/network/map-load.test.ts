import { expect, test } from 'vitest'
import { loadOf } from '../../../src/view/network/map-load.ts'

test.each([
  [0, 'light'],
  [200, 'light'],
  [201, 'moderate'],
  [1500, 'moderate'],
  [1501, 'heavy'],
] as const)('%i lines are %s', (lines, load) => {
  expect(loadOf(lines)).toBe(load)
})
