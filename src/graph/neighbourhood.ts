import { getActor } from './entries.ts'
import { NO_FILTERS, type Filters } from './filters.ts'
import { groupBy } from './groups.ts'
import { select } from './select.ts'
import type { IsnadGraph } from './types.ts'

export interface NeighbourhoodOptions {
  /** How many edges of the map away, at most. */
  readonly depth?: number
  readonly filters?: Filters
}

/**
 * The actors and issues around an actor on the map, whichever way the edges point.
 * @returns for each id its distance in edges; the actor itself at 0
 * @throws UnknownActorError
 */
export function neighbourhood(
  graph: IsnadGraph,
  actorId: string,
  { depth = 1, filters = NO_FILTERS }: NeighbourhoodOptions = {},
): ReadonlyMap<string, number> {
  getActor(graph, actorId)
  const ends = select(graph, filters).edges.flatMap(({ source, target }) => [
    { from: source, to: target },
    { from: target, to: source },
  ])
  const neighbours = groupBy(ends, ({ from }) => from)
  const distances = new Map([[actorId, 0]])
  for (const [id, distance] of distances) {
    if (distance === depth) break
    for (const { to } of neighbours.get(id) ?? []) if (!distances.has(to)) distances.set(to, distance + 1)
  }
  return distances
}
