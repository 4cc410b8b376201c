import { expect, test } from 'vitest'
import { logistic, scoreOf, softmax } from '../../../src/extract/links/weights.ts'
import { certaintyOf } from './calibrate.ts'
import { learnChoice, learnClasses, learnYes } from './models.ts'

const OPTIONS = { features: 3, l2: 0.01 }

test('a choice learns which option wins, whatever stands beside it', () => {
  // Feature 0 stands for nobody; 1 marks the right candidate, 2 the wrong one.
  const choice = { options: [[0], [1], [2]], shares: [0, 1, 0] }
  const weights = learnChoice([choice, choice], OPTIONS)
  const shares = softmax(choice.options.map((option) => scoreOf(weights, option)))
  expect(shares[1]).toBeGreaterThan(0.9)
})

test('where two are right they share', () => {
  const choice = { options: [[0], [1], [2]], shares: [0, 0.5, 0.5] }
  const weights = learnChoice([choice], OPTIONS)
  const [nobody = 1, first = 0, second = 1] = softmax(
    choice.options.map((option) => scoreOf(weights, option)),
  )
  expect(nobody).toBeLessThan(0.1)
  expect(first).toBeCloseTo(second)
})

test('classes are told apart by their features', () => {
  const examples = [0, 1, 2].map((label) => ({ features: [label], label }))
  const weights = learnClasses(examples, { ...OPTIONS, classes: 3 })
  for (const { features, label } of examples) {
    const shares = softmax([0, ...weights.map((row) => scoreOf(row, features))])
    expect(shares.indexOf(Math.max(...shares))).toBe(label)
  }
})

test('yes is as likely as it was seen', () => {
  const examples = [1, 1, 1, 0].map((label) => ({ features: [0], label }))
  expect(logistic(scoreOf(learnYes(examples, OPTIONS), [0]))).toBeCloseTo(0.75, 1)
})

test('a stronger pull makes smaller weights', () => {
  const examples = [{ features: [0], label: 1 }]
  const [loose = 0] = learnYes(examples, { ...OPTIONS, l2: 0.1 })
  const [tight = 0] = learnYes(examples, { ...OPTIONS, l2: 10 })
  expect(tight).toBeGreaterThan(0)
  expect(loose).toBeGreaterThan(tight)
})

test('probabilities that were too bold are told more modestly', () => {
  const bold = [true, false].flatMap((right) => Array.from({ length: 20 }, () => ({ share: 0.9, right })))
  const { shift, scale } = certaintyOf(bold)
  expect(logistic(shift + scale * Math.log(9))).toBeCloseTo(0.5, 1)
})
