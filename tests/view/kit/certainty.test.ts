import { expect, test } from 'vitest'
import { certaintyOf } from '../../../src/view/kit/certainty.ts'

test.each([
  [1, 'sure'],
  [0.9, 'sure'],
  [0.89, 'likely'],
  [0.7, 'likely'],
  [0.69, 'open'],
  [0.4, 'open'],
  [0.39, 'doubtful'],
  [0, 'doubtful'],
])('a confidence of %d is called %s', (confidence, word) => {
  expect(certaintyOf(confidence)).toBe(word)
})
