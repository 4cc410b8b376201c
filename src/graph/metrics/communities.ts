import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Agreement } from './agreement.ts'
import { measureOf } from './normalise.ts'
import { seededRandom } from './random.ts'

/** Of all seeds as good as any: what counts is that it is always the same. */
const SEED = 1

/**
 * Groups of actors that talk alike: those that agree more with each other than with others. Louvain's method
 * (V. D. Blondel et al., "Fast unfolding of communities in large networks", 2008) on the network of pairs that agree
 * more than they disagree, weighted by `subtract` over average activity; its chance is seeded, so that the same
 * stances always give the same communities.
 * @returns the community of each actor, from 1, the largest first; who agrees with nobody has none
 */
export function communitiesOf(agreements: readonly Agreement[]): ReadonlyMap<string, number> {
  const graph = new UndirectedGraph<object, { weight: number }>()
  for (const pair of agreements) {
    const weight = measureOf(pair, 'subtract', 'average')
    if (weight > 0) graph.mergeEdge(pair.first, pair.second, { weight })
  }
  if (graph.size === 0) return new Map()
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) })
  return bySize(new Map(Object.entries(found)))
}

/** Numbers communities anew: the largest is 1; of equals the one whose first id is first. */
function bySize(found: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const members = new Map<number, string[]>()
  for (const [id, community] of found) members.set(community, [...(members.get(community) ?? []), id])
  const ranked = [...members.values()]
    .map((ids) => ids.toSorted())
    .toSorted((a, b) => b.length - a.length || (String(a[0]) < String(b[0]) ? -1 : 1))
  return new Map(ranked.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)))
}
