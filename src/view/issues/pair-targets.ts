import { agreementsOf, type Agreement } from '../../graph/metrics/agreement.ts'
import { sizeOf, standsOf, type Stand } from '../../graph/metrics/stands.ts'
import type { Visible } from '../../graph/select.ts'

/** The sides that one of a pair takes on a target. */
interface PairSide {
  /** Actor id. */
  readonly actor: string
  readonly layers: readonly ('-1' | '1')[]
}

/** A target that a pair agrees or disagrees on. */
export interface PairTarget {
  /** Actor or issue id. */
  readonly id: string
  readonly sides: readonly PairSide[]
}

/** What two actors agree and disagree on in what the filters leave. */
export interface PairTargets {
  /** Null where they share no target. */
  readonly pair: Agreement | null
  readonly agreed: readonly PairTarget[]
  readonly disputed: readonly PairTarget[]
}

export function pairTargets({ stances }: Visible, first: string, second: string): PairTargets {
  const stands = standsOf(stances.filter(({ holder }) => holder === first || holder === second))
  const [pair = null] = agreementsOf(stands)
  const sidesOn = (id: string): PairTarget => ({
    id,
    sides: [first, second].flatMap((actor) => {
      const stand = stands.get(actor)?.get(id)
      return stand ? [{ actor, layers: layersOf(stand) }] : []
    }),
  })
  const weight = (id: string): number =>
    [...stands.values()].reduce((sum, targets) => sum + sizeOf(targets.get(id) ?? NONE), 0)
  const inOrder = (ids: readonly string[]): readonly PairTarget[] =>
    ids.toSorted((a, b) => weight(b) - weight(a)).map(sidesOn)
  return { pair, agreed: inOrder(pair?.agreed ?? []), disputed: inOrder(pair?.disputed ?? []) }
}

const NONE: Stand = { against: 0, neither: 0, for: 0 }

const layersOf = (stand: Stand): PairSide['layers'] => [
  ...(stand.against > 0 ? (['-1'] as const) : []),
  ...(stand.for > 0 ? (['1'] as const) : []),
]
