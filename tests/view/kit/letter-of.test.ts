import { expect, test } from 'vitest'
import { letterOf } from '../../../src/view/kit/letter-of.ts'

test.each([
  ['a keyboard set to Arabic', { key: 'ش', code: 'KeyA' }, 'a'],
  ['a Latin one of another order', { key: 'a', code: 'KeyQ' }, 'a'],
  ['capital letters', { key: 'Z', code: 'KeyZ' }, 'z'],
  ['what is no letter', { key: 'Escape', code: 'Escape' }, 'Escape'],
])('%s', (_, event, letter) => {
  expect(letterOf(event)).toBe(letter)
})
