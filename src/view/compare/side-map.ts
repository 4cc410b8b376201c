import type { ComparedEdge } from '../../compare/compare-edges.ts'
import { has } from '../../graph/entries.ts'
import type { Visible } from '../../graph/select.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Elements, MapLine } from '../network/elements.ts'

export type MapOfSide = Elements

interface Parts {
  readonly graph: IsnadGraph
  readonly own: Visible
  readonly theirs: Visible
}

/** The map of one side: all actors of both sides, those that it does not have hollow, and its own lines. */
export function mapOf(
  { graph, own, theirs }: Parts,
  edges: readonly ComparedEdge[],
  side: 'one' | 'other',
): MapOfSide {
  const present = new Set(own.actors.map(({ actor }) => actor.id))
  const missing = theirs.actors.filter(({ actor }) => !present.has(actor.id))
  const nodes = [...own.actors, ...missing.map(({ actor }) => ({ actor, said: 0, about: 0 }))].map((one) => ({
    ...one,
    id: one.actor.id,
    folded: 0,
  }))
  const drawn = new Set(nodes.map(({ id }) => id))
  const lines = edges
    .filter(({ source, target }) => drawn.has(source) && drawn.has(target) && has(graph, 'actor', target))
    .flatMap((edge) => lineOf(edge, side))
  return { nodes, lines }
}

function lineOf(edge: ComparedEdge, side: 'one' | 'other'): readonly MapLine[] {
  const polarity = edge.polarity[side]
  if (polarity === null) return []
  const { id, source, target, fate } = edge
  return [{ id, source, target, fate, layer: `${polarity}`, count: edge.statements[side].length }]
}
