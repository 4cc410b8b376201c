import { UndirectedGraph } from 'graphology'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { Centrality } from './centrality-names.ts'
import type { StanceNetwork } from './stance-network.ts'

export type Centralities = Readonly<Record<Centrality, number>>

/**
 * Measures every actor of a network of stances.
 * - `degree`: other actors that it takes a stance on or that take one on it, each once
 * - `inDegree`, `outDegree`: those that take a stance on it; those that it takes one on
 * - `weightedIn`, `weightedOut`: the statements that do so
 * - `betweenness`: share of the shortest ways between any two others that lead over it, whichever way stances point
 *   and however many they are (L. C. Freeman, 1977; U. Brandes, 2001), 0 to 1
 * - `pagerank`: chance to be met by whoever follows stances from actor to actor for ever, weighted by statements and
 *   starting anew anywhere at one step in seven or so (L. Page et al., 1999; damping 0.85); all together make 1
 */
export function centralitiesOf(network: StanceNetwork): ReadonlyMap<string, Centralities> {
  const ways = undirected(network)
  // Between no two others nobody stands; the library would divide by their number.
  const between = ways.order > 2 ? betweenness(ways, { getEdgeWeight: null }) : {}
  const rank = rankOf(network)
  return new Map(
    network.mapNodes((id) => [
      id,
      {
        degree: ways.degree(id),
        inDegree: network.inDegree(id),
        outDegree: network.outDegree(id),
        weightedIn: network.reduceInEdges(id, (sum, _, { weight }) => sum + weight, 0),
        weightedOut: network.reduceOutEdges(id, (sum, _, { weight }) => sum + weight, 0),
        betweenness: between[id] ?? 0,
        pagerank: rank[id] ?? 0,
      },
    ]),
  )
}

function undirected(network: StanceNetwork): UndirectedGraph {
  const ways = new UndirectedGraph()
  network.forEachNode((id) => ways.addNode(id))
  for (const { source, target } of network.edgeEntries()) ways.mergeEdge(source, target)
  return ways
}

/** The share that is left over where it still changes; small enough that no figure shown would be another one. */
const PRECISION = 1e-9

function rankOf(network: StanceNetwork): Readonly<Record<string, number>> {
  if (network.order === 0) return {}
  return pagerank(network, {
    getEdgeWeight: 'weight',
    alpha: 0.85,
    tolerance: PRECISION,
    maxIterations: 1000,
  })
}
