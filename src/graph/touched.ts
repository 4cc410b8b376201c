import { has } from './entries.ts'
import { tellingsOf } from './tellings.ts'
import type { IsnadGraph, NodeAttributes, Patch } from './types.ts'

/**
 * The ids of the statements of which a patch may change anything that filters ask: themselves, their stances and
 * answers, the actors at the other end, and whether another telling of them is answered.
 */
export function statementsTouched(graph: IsnadGraph, patch: Patch): ReadonlySet<string> {
  const touched = new Set<string>()
  const add = (_key: string, node: NodeAttributes): void => {
    if (node.kind === 'statement') touched.add(node.statement.id)
  }
  const { before, nodes, edges, added } = patch
  for (const [key, node] of nodes) {
    if (node !== null) add(key, node)
    if (before.net.hasNode(key)) {
      add(key, before.net.getNodeAttributes(key))
      before.net.forEachNeighbor(key, add)
    }
  }
  for (const key of edges.keys())
    for (const end of before.net.extremities(key)) add(end, before.net.getNodeAttributes(end))
  added.forEachNode(add)
  for (const one of [before, graph]) {
    const known = [...touched].filter((id) => has(one, 'statement', id))
    for (const id of known.flatMap((id) => tellingsOf(one, id))) touched.add(id)
  }
  return touched
}
