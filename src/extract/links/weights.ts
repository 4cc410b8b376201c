import { readTable, type TableSource } from '../lexicon/table.ts'
import { FEATURES } from './features.ts'

/**
 * What the models learn, a column of the table each: who is the target of a statement, who is answered, whether the
 * stand is against or in favour rather than neither, and whether a statement and a stand on a matter are right.
 */
export const MODELS = ['target', 'against', 'favour', 'answered', 'right', 'issue'] as const
export type Model = (typeof MODELS)[number]

/** The weight of each feature, at its number, by model. */
export type Weights = Readonly<Record<Model, Float64Array>>

/**
 * Reads data/ar/weights.tsv, which training writes. A feature that has no row weighs nothing.
 * @throws LexiconError where a row is of no feature, or a weight is no number
 */
export function readWeights(source: TableSource): Weights {
  const weights = Object.fromEntries(
    MODELS.map((model) => [model, new Float64Array(FEATURES.length)]),
  ) as Record<Model, Float64Array>
  const numbers = new Map(FEATURES.map((name, number) => [name, number]))
  readTable(source, ['feature', ...MODELS], (row) => {
    const name = row.required('feature')
    const number = numbers.get(name) ?? row.fail(`there is no feature «${name}»`)
    for (const model of MODELS) {
      const weight = Number(row.text(model))
      if (!Number.isFinite(weight)) row.fail(`${model} is «${row.text(model)}», must be a number`)
      weights[model][number] = weight
    }
  })
  return weights
}

/** The sum of the weights of the features that hold. */
export function scoreOf(weights: Float64Array, features: readonly number[]): number {
  let score = 0
  for (const feature of features) score += weights[feature] ?? 0
  return score
}

/** Scores as probabilities that add up to one. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** A score as the probability of yes. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
