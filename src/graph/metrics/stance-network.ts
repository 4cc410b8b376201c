import { DirectedGraph } from 'graphology'
import { sizeOf, type Stands } from './stands.ts'

/**
 * Who takes stances on whom: an edge from each actor to each other one that it takes a stance on, of whatever
 * polarity, weighted by the statements. Issues are left out, and so are stances on oneself.
 */
export type StanceNetwork = DirectedGraph<object, { weight: number }>

export function stanceNetwork(actors: readonly string[], stands: Stands): StanceNetwork {
  const network: StanceNetwork = new DirectedGraph<object, { weight: number }>()
  for (const id of actors) network.mergeNode(id)
  for (const [holder, targets] of stands) {
    for (const [target, stand] of targets) {
      if (holder === target || !network.hasNode(holder) || !network.hasNode(target)) continue
      network.addEdge(holder, target, { weight: sizeOf(stand) })
    }
  }
  return network
}
