import { nodesOf } from './entries.ts'
import { NO_FILTERS } from './filters.ts'
import { select } from './select.ts'
import type { IsnadGraph } from './types.ts'

/** A map of this many actors can still be read. */
const READABLE = 250
/** So many are drawn at first of those that are more. */
const PART = 200

const known = new WeakMap<IsnadGraph, readonly string[]>()

/**
 * The ids of all actors, the strongest first: the statements that an actor makes and those that take a stand on it
 * are counted together, over all reports. No filter counts, so that none changes who is among the first; of equals
 * the one goes first whose id does.
 */
export function byStrength(graph: IsnadGraph): readonly string[] {
  const ids = known.get(graph) ?? rank(graph)
  known.set(graph, ids)
  return ids
}

/** How many actors a map opens with: all where they can be read, else the strongest 200. */
export function openingSize(graph: IsnadGraph): number {
  const total = nodesOf(graph, 'actor').length
  return total <= READABLE ? total : PART
}

function rank(graph: IsnadGraph): readonly string[] {
  const { actors } = select(graph, NO_FILTERS)
  const strength = new Map(actors.map(({ actor, said, about }) => [actor.id, said + about]))
  const of = (id: string): number => strength.get(id) ?? 0
  const ids = nodesOf(graph, 'actor').map(({ actor }) => actor.id)
  return ids.toSorted((a, b) => of(b) - of(a) || (a < b ? -1 : 1))
}
