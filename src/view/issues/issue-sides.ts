import { standsOf } from '../../graph/metrics/stands.ts'
import type { Visible } from '../../graph/select.ts'

/** Who takes a side, and in how many statements. */
export interface Sided {
  readonly actor: string
  readonly count: number
}

/** Those who take one side of an issue. */
export interface IssueSide {
  readonly layer: '-1' | '0' | '1'
  /** Who speaks most of it first. */
  readonly holders: readonly Sided[]
}

const LAYERS = [
  ['-1', 'against'],
  ['1', 'for'],
  ['0', 'neither'],
] as const

/** Who stands where on an issue, in what the filters leave; whoever takes both sides stands on both. */
export function issueSides({ stances }: Visible, id: string): readonly IssueSide[] {
  const stands = [...standsOf(stances.filter(({ target }) => target === id))]
  return LAYERS.map(([layer, side]) => ({
    layer,
    holders: stands
      .map(([actor, targets]) => ({ actor, count: targets.get(id)?.[side] ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  })).filter(({ holders }) => holders.length > 0)
}
