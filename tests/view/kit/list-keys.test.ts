import { expect, test } from 'vitest'
import { stepIn } from '../../../src/view/kit/list-keys.ts'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowUp', 1, 0],
  ['ArrowDown', 2, null],
  ['ArrowUp', 0, null],
  ['Tab', 1, null],
])('%s at row %d of three leads to %s', (key, at, to) => {
  expect(stepIn(key, at, 3)).toBe(to)
})
