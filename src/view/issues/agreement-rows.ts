import { agreementsOf, type Agreement } from '../../graph/metrics/agreement.ts'
import { measureOf, type AgreementMeasure, type Normalisation } from '../../graph/metrics/normalise.ts'
import { standsOf, type StanceEnds } from '../../graph/metrics/stands.ts'

/** A pair of actors with its figures, normalised as asked for. */
export interface AgreementRow {
  readonly id: string
  readonly pair: Agreement
  readonly measures: Readonly<Record<AgreementMeasure, number>>
  /** Targets that both take a side on. */
  readonly shared: number
}

/** The pairs that agree or disagree over something. */
export function agreementRows(
  stances: readonly StanceEnds[],
  normalisation: Normalisation,
): readonly AgreementRow[] {
  return agreementsOf(standsOf(stances)).map((pair) => ({
    id: `${pair.first}&${pair.second}`,
    pair,
    measures: {
      congruence: measureOf(pair, 'congruence', normalisation),
      conflict: measureOf(pair, 'conflict', normalisation),
      subtract: measureOf(pair, 'subtract', normalisation),
    },
    shared: sharedTargets(pair),
  }))
}

/** Few pairs both agree and disagree over a target; only these need to be looked at one by one. */
function sharedTargets({ agreed, disputed }: Agreement): number {
  if (agreed.length === 0 || disputed.length === 0) return agreed.length + disputed.length
  return new Set([...agreed, ...disputed]).size
}
