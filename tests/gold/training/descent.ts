/** What a model is to be good at: the gradient of its loss at some weights. */
export type Gradient = (weights: readonly Float64Array[]) => readonly Float64Array[]

export interface DescentOptions {
  /** Rows of weights, and weights a row. */
  readonly rows: number
  readonly columns: number
  /** Strength of the pull towards small weights. */
  readonly l2: number
  readonly steps?: number
}

const STEPS = 150
const RATE = 0.1
const [MOMENTUM, SPREAD, TINY] = [0.9, 0.99, 1e-8]

/**
 * Weights of the least loss by gradient descent with adaptive steps over all examples at once (Adam: Kingma and Ba
 * 2015) and a pull towards small weights. The same gradient gives the same weights: nothing is drawn at random.
 */
export function descend(
  gradient: Gradient,
  { rows, columns, l2, steps = STEPS }: DescentOptions,
): Float64Array[] {
  const empty = () => Array.from({ length: rows }, () => new Float64Array(columns))
  const weights = empty()
  const moments = weights.map(() => ({ mean: new Float64Array(columns), square: new Float64Array(columns) }))
  for (let step = 1; step <= steps; step++) {
    const slopes = gradient(weights)
    const rate = RATE * (1 - step / (steps + 1))
    weights.forEach((row, at) => {
      const [slope, moment] = [slopes[at], moments[at]]
      if (slope && moment) move(row, { slope, ...moment }, { step, rate, l2 })
    })
  }
  return weights
}

interface Slopes {
  readonly slope: Float64Array
  /** Running means of the slopes and of their squares. */
  readonly mean: Float64Array
  readonly square: Float64Array
}

function move(
  row: Float64Array,
  { slope, mean, square }: Slopes,
  { step, rate, l2 }: { step: number; rate: number; l2: number },
): void {
  row.forEach((weight, at) => {
    const pull = (slope[at] ?? 0) + l2 * weight
    const [first, second] = [
      MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * pull,
      SPREAD * (square[at] ?? 0) + (1 - SPREAD) * pull * pull,
    ]
    mean[at] = first
    square[at] = second
    const size = Math.sqrt(second / (1 - SPREAD ** step)) + TINY
    row[at] = weight - (rate * first) / (1 - MOMENTUM ** step) / size
  })
}
