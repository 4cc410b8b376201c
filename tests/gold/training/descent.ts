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
  const [weights, means, squares] = [empty(), empty(), empty()]
  for (let step = 1; step <= steps; step++) {
    const rate = RATE * (1 - step / (steps + 1))
    gradient(weights).forEach((slopes, row) => {
      const own = { weights: weights[row]!, means: means[row]!, squares: squares[row]! }
      for (let at = 0; at < columns; at++) {
        const slope = slopes[at]! + l2 * own.weights[at]!
        own.means[at] = MOMENTUM * own.means[at]! + (1 - MOMENTUM) * slope
        own.squares[at] = SPREAD * own.squares[at]! + (1 - SPREAD) * slope * slope
        const mean = own.means[at]! / (1 - MOMENTUM ** step)
        const square = own.squares[at]! / (1 - SPREAD ** step)
        own.weights[at]! -= (rate * mean) / (Math.sqrt(square) + TINY)
      }
    })
  }
  return weights
}
