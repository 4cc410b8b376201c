import type { Agreement } from './agreement.ts'

/** The networks of Discourse Network Analyzer that pairs of actors can be ranked by. */
export const AGREEMENT_MEASURES = ['congruence', 'conflict', 'subtract'] as const
export type AgreementMeasure = (typeof AGREEMENT_MEASURES)[number]

export const NORMALISATIONS = ['no', 'average', 'jaccard', 'cosine'] as const
export type Normalisation = (typeof NORMALISATIONS)[number]

/**
 * A measure of agreement, as it is or freed of how much the two say, so that talkative actors do not stand in the
 * middle for that alone. The formulas are those of the *Discourse Network Analyzer Manual* (2018), section
 * "Normalisation for One-Mode Networks", so that figures can be compared with those of the program; w is the measure,
 * a and b the activities, c the congruence:
 * - `average`: w / ((a + b) / 2)
 * - `jaccard`: w / ((a − c) + (b − c) + c), the sides that either takes
 * - `cosine`: w / (a · b), as the manual has it: the root is taken of squared sums, not of sums of squares
 */
export function measureOf(
  pair: Agreement,
  measure: AgreementMeasure,
  normalisation: Normalisation = 'no',
): number {
  const { congruence, conflict } = pair
  const weights = { congruence, conflict, subtract: congruence - conflict }
  return weights[measure] / divisor(pair, normalisation)
}

/** Never 0: whoever is in a pair takes a side. */
function divisor({ congruence, activity: [a, b] }: Agreement, normalisation: Normalisation): number {
  switch (normalisation) {
    case 'no':
      return 1
    case 'average':
      return (a + b) / 2
    case 'jaccard':
      return a + b - congruence
    case 'cosine':
      return a * b
  }
}
