import { scoreOf, softmax } from '../../../src/extract/links/weights.ts'
import { descend } from './descent.ts'

/** A choice among options, the first of which is nobody: the features of each, and how much it should be chosen. */
export interface Choice {
  readonly options: readonly (readonly number[])[]
  /** Adds up to one. */
  readonly shares: readonly number[]
}

/** Features, and the class that they go with: 0 is the class without weights of its own. */
export interface Example {
  readonly features: readonly number[]
  readonly label: number
}

export interface ModelOptions {
  /** How many features there are. */
  readonly features: number
  readonly l2: number
}

/** Conditional logit (McFadden 1974): one row of weights by which the options of a choice compete. */
export function learnChoice(choices: readonly Choice[], { features, l2 }: ModelOptions): Float64Array {
  const none = new Float64Array(features)
  const gradient = ([weights = none]: readonly Float64Array[]) => {
    const slopes = new Float64Array(features)
    for (const { options, shares } of choices) {
      const chosen = softmax(options.map((option) => scoreOf(weights, option)))
      options.forEach((option, at) => addTo(slopes, option, (chosen[at] ?? 0) - (shares[at] ?? 0)))
    }
    return [slopes]
  }
  return descend(gradient, { rows: 1, columns: features, l2 })[0] ?? none
}

/** Multinomial logistic regression: one row of weights for each class but class 0. */
export function learnClasses(
  examples: readonly Example[],
  { features, l2, classes }: ModelOptions & { readonly classes: number },
): Float64Array[] {
  const gradient = (weights: readonly Float64Array[]) => {
    const slopes = weights.map((row) => new Float64Array(row.length))
    for (const { features, label } of examples) {
      const chosen = softmax([0, ...weights.map((row) => scoreOf(row, features))])
      slopes.forEach((row, at) => addTo(row, features, (chosen[at + 1] ?? 0) - (label === at + 1 ? 1 : 0)))
    }
    return slopes
  }
  return descend(gradient, { rows: classes - 1, columns: features, l2 })
}

/** Logistic regression: the weights of yes (label 1). */
export function learnYes(examples: readonly Example[], options: ModelOptions): Float64Array {
  return learnClasses(examples, { ...options, classes: 2 })[0] ?? new Float64Array(options.features)
}

function addTo(slopes: Float64Array, features: readonly number[], error: number): void {
  for (const feature of features) slopes[feature] = (slopes[feature] ?? 0) + error
}
