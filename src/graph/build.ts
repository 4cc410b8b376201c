import { MultiDirectedGraph } from 'graphology'
import type { Extraction } from '../extract/index.ts'
import { edgeOfReply, edgeOfStance, edgesOfStatement, type Edge } from './edges.ts'
import { BrokenExtractionError } from './errors.ts'
import { keyOf } from './keys.ts'
import type { EdgeAttributes, IsnadGraph, Net, NodeAttributes } from './types.ts'

/**
 * Turns an extraction into a graph in which every edge keeps the stance or reply, and so the words, that prove it.
 * @throws BrokenExtractionError where the extraction names an id that it does not define, or defines one twice
 */
export function buildGraph(extraction: Extraction): IsnadGraph {
  const net: Net = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const hasNode = (key: string): boolean => net.hasNode(key)
  for (const report of extraction.documents) addNode(net, report.id, { kind: 'report', report })
  for (const actor of extraction.actors) addNode(net, actor.id, { kind: 'actor', actor })
  for (const issue of extraction.issues) addNode(net, issue.id, { kind: 'issue', issue })
  for (const statement of extraction.statements) addNode(net, statement.id, { kind: 'statement', statement })
  for (const statement of extraction.statements)
    for (const edge of edgesOfStatement(statement, hasNode)) addEdge(net, edge)
  for (const stance of extraction.stances) addEdge(net, edgeOfStance(stance, hasNode))
  for (const reply of extraction.replies) addEdge(net, edgeOfReply(reply, hasNode))
  return { extraction, net, patch: null }
}

function addNode(net: Net, id: string, attributes: NodeAttributes): void {
  const key = keyOf(attributes.kind, id)
  if (net.hasNode(key)) throw new BrokenExtractionError(`Two entries are the ${attributes.kind} "${id}"`)
  net.addNode(key, attributes)
}

function addEdge(net: Net, { key, from, to, attributes }: Edge): void {
  if (net.hasEdge(key)) throw new BrokenExtractionError(`Two entries have the id of the edge "${key}"`)
  net.addEdgeWithKey(key, from, to, attributes)
}
