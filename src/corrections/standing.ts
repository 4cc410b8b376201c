import type { Correction, Missing, StaleCorrection } from './types.ts'

/** What has become of a correction. */
export type Standing =
  | { readonly kind: 'applied' }
  /** Taken back by a later correction, whose withdrawal brings it back. */
  | { readonly kind: 'withdrawn'; readonly by: string }
  | { readonly kind: 'stale'; readonly missing: Missing }

/** A correction with what has become of it. */
export interface StandingCorrection {
  readonly correction: Correction
  readonly standing: Standing
}

/** For each correction that a later one withdraws, the id of that one. A withdrawal that is withdrawn does nothing. */
export function withdrawals(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const withdrawn = new Map<string, string>()
  for (const { id, change } of corrections.toReversed()) {
    if (change.kind === 'withdraw' && !withdrawn.has(id)) withdrawn.set(change.correction, id)
  }
  return withdrawn
}

/** How many corrections stand, of those that were done: neither withdrawals nor what they withdraw. */
export function countStanding(done: readonly Correction[]): number {
  const withdrawn = withdrawals(done)
  return done.filter(({ id, change }) => change.kind !== 'withdraw' && !withdrawn.has(id)).length
}

/** All corrections but the withdrawals, the newest first, each with what has become of it. */
export function standingsOf(
  corrections: readonly Correction[],
  stale: readonly StaleCorrection[],
): readonly StandingCorrection[] {
  const withdrawn = withdrawals(corrections)
  const missing = new Map(stale.map((one) => [one.correction.id, one.missing]))
  const standingOf = (id: string): Standing => {
    const [by, lacks] = [withdrawn.get(id), missing.get(id)]
    if (by !== undefined) return { kind: 'withdrawn', by }
    return lacks === undefined ? { kind: 'applied' } : { kind: 'stale', missing: lacks }
  }
  return corrections
    .filter(({ change }) => change.kind !== 'withdraw')
    .map((correction) => ({ correction, standing: standingOf(correction.id) }))
    .toReversed()
}
