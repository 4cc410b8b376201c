import { CERTAINTY } from './features.ts'
import { logistic } from './weights.ts'

/** Probabilities of models are never quite none or all. */
const EDGE = 1e-6

/**
 * What a model's probability has turned out to mean: the share that is right among findings with it, on outlets that the
 * model had not seen (Platt 1999). Rises with the probability.
 */
export function calibrated(weights: Float64Array, share: number): number {
  return logistic((weights[CERTAINTY.shift] ?? 0) + (weights[CERTAINTY.scale] ?? 0) * logit(share))
}

/** A probability on the scale of scores. */
export function logit(share: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, share))
  return Math.log(inside / (1 - inside))
}
