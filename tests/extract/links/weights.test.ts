import { describe, expect, test } from 'vitest'
import { bundledTables, LexiconError } from '../../../src/extract/index.ts'
import { calibrated, logit } from '../../../src/extract/links/calibrated.ts'
import { CERTAINTY, FEATURES } from '../../../src/extract/links/features.ts'
import { logistic, MODELS, readWeights, scoreOf, softmax } from '../../../src/extract/links/weights.ts'
import { table } from '../lexicon/tables.ts'

const COLUMNS = `feature ${MODELS.join(' ')}`
const zero = Object.fromEntries(MODELS.map((model) => [model, '0']))

describe('the table of weights', () => {
  test('gives each feature its weight in each model; features without a row weigh nothing', () => {
    const weights = readWeights(table('weights', COLUMNS, { ...zero, feature: 'act:deny', target: '-1.5' }))
    const number = FEATURES.indexOf('act:deny')
    expect(weights.target[number]).toBe(-1.5)
    expect(scoreOf(weights.target, [number, number + 1])).toBe(-1.5)
    expect(weights.right).toHaveLength(FEATURES.length)
  })

  test.each([
    ['act:shout', '1', 'there is no feature «act:shout»'],
    ['act:deny', 'viel', 'target is «viel», must be a number'],
  ])('refuses %s %s with file and row', (feature, target, problem) => {
    const read = () => readWeights(table('weights', COLUMNS, { ...zero, feature, target }))
    expect(read).toThrow(LexiconError)
    expect(read).toThrow(`weights.tsv, row 2: ${problem}`)
  })

  test('the bundled one knows every model', () => {
    const weights = readWeights(bundledTables.weights)
    for (const model of MODELS) expect(weights[model].some((weight) => weight !== 0)).toBe(true)
  })
})

test('scores become probabilities', () => {
  expect(softmax([0, 0])).toEqual([0.5, 0.5])
  expect(softmax([1000, 0])).toEqual([1, 0])
  expect(logistic(0)).toBe(0.5)
  expect(logistic(logit(0.2))).toBeCloseTo(0.2)
})

test('what a probability means rises with it, also at its ends', () => {
  const weights = new Float64Array(FEATURES.length)
  weights[CERTAINTY.shift] = 0.5
  weights[CERTAINTY.scale] = 0.7
  const meant = [0, 0.1, 0.5, 0.9, 1].map((share) => calibrated(weights, share))
  expect(meant).toEqual(meant.toSorted((one, other) => one - other))
  for (const share of meant) expect(share > 0 && share < 1).toBe(true)
})
