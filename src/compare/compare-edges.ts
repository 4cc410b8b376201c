import type { Polarity } from '../extract/index.ts'
import { groupBy } from '../graph/groups.ts'
import type { MapEdge } from '../graph/map-edges.ts'

/** How a relation between two differs from one side of a comparison to the other. */
export type Fate = 'only-one' | 'only-other' | 'turned' | 'both'

/** All stances of one actor on one target, on both sides of a comparison. */
export interface ComparedEdge {
  /** The same whatever is compared. */
  readonly id: string
  readonly source: string
  /** Actor or issue id. */
  readonly target: string
  readonly fate: Fate
  /** What most statements on a side say, null where it has none; of equal numbers against goes before for. */
  readonly polarity: { readonly one: Polarity | null; readonly other: Polarity | null }
  /** Ids of the statements on each side. */
  readonly statements: { readonly one: readonly string[]; readonly other: readonly string[] }
}

/**
 * Lays two maps over each other: which relations stand only on one side, which on both, and which are turned from for to
 * against or back. A relation that is neither on one side and for or against on the other stands on both: it is
 * clearer on one, not the opposite.
 */
export function compareEdges(one: readonly MapEdge[], other: readonly MapEdge[]): readonly ComparedEdge[] {
  const sides = [...one.map((edge) => ({ edge, side: 'one' as const })), ...other.map(asOther)]
  const pairs = groupBy(sides, ({ edge }) => `${edge.source}>${edge.target}`)
  return [...pairs].map(([id, group]) => {
    const { source, target } = group[0].edge
    const of = (wanted: 'one' | 'other'): readonly MapEdge[] =>
      group.filter(({ side }) => side === wanted).map(({ edge }) => edge)
    const polarity = { one: mostly(of('one')), other: mostly(of('other')) }
    const statements = { one: statementsOf(of('one')), other: statementsOf(of('other')) }
    return { id, source, target, fate: fateOf(polarity), polarity, statements }
  })
}

const asOther = (edge: MapEdge) => ({ edge, side: 'other' as const })

const statementsOf = (edges: readonly MapEdge[]): readonly string[] => [
  ...new Set(edges.flatMap(({ statements }) => statements)),
]

function mostly(edges: readonly MapEdge[]): Polarity | null {
  const [strongest] = edges.toSorted(
    (a, b) => b.statements.length - a.statements.length || sharpness(a) - sharpness(b),
  )
  return strongest?.polarity ?? null
}

/** Against, for, neither: what is told first where numbers are equal. */
const sharpness = ({ polarity }: MapEdge): number => [-1, 1, 0].indexOf(polarity)

function fateOf({ one, other }: ComparedEdge['polarity']): Fate {
  if (one === null) return 'only-other'
  if (other === null) return 'only-one'
  return one * other === -1 ? 'turned' : 'both'
}
