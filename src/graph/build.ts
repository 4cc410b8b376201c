import { MultiDirectedGraph } from 'graphology'
import type { Extraction } from '../extract/index.ts'
import { edgeOfReply, edgeOfStance, edgesOfStatement, type Edge, type FindKey } from './edges.ts'
import { BrokenExtractionError } from './errors.ts'
import { keyOf } from './keys.ts'
import type { EdgeAttributes, IsnadGraph, Net, NodeAttributes, NodeKind } from './types.ts'

/**
 * Turns an extraction into a graph in which every edge keeps the stance or reply, and so the words, that prove it.
 * @throws BrokenExtractionError where the extraction names an id that it does not define, or defines one twice
 */
export function buildGraph(extraction: Extraction): IsnadGraph {
  const net: Net = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const keys: Keys = { report: new Map(), actor: new Map(), issue: new Map(), statement: new Map() }
  const add = (id: string, attributes: NodeAttributes): void => addNode(net, keys, { id, attributes })
  for (const report of extraction.documents) add(report.id, { kind: 'report', report })
  for (const actor of extraction.actors) add(actor.id, { kind: 'actor', actor })
  for (const issue of extraction.issues) add(issue.id, { kind: 'issue', issue })
  for (const statement of extraction.statements) add(statement.id, { kind: 'statement', statement })

  const findKey: FindKey = (kind, id) => keys[kind].get(id) ?? null
  for (const statement of extraction.statements)
    for (const edge of edgesOfStatement(statement, findKey)) addEdge(net, edge)
  for (const stance of extraction.stances) addEdge(net, edgeOfStance(stance, findKey))
  for (const reply of extraction.replies) addEdge(net, edgeOfReply(reply, findKey))
  return { extraction, net, patch: null }
}

/** Keys of nodes by id: each is put together once, however many edges name it. */
type Keys = Readonly<Record<NodeKind, Map<string, string>>>

interface NewNode {
  readonly id: string
  readonly attributes: NodeAttributes
}

function addNode(net: Net, keys: Keys, { id, attributes }: NewNode): void {
  const { kind } = attributes
  if (keys[kind].has(id)) throw new BrokenExtractionError(`Two entries are the ${kind} "${id}"`)
  const key = keyOf(kind, id)
  keys[kind].set(id, key)
  net.addNode(key, attributes)
}

function addEdge(net: Net, { key, from, to, attributes }: Edge): void {
  try {
    net.addEdgeWithKey(key, from, to, attributes)
  } catch (cause) {
    // The ends are there, so what the library refuses is the key.
    throw new BrokenExtractionError(`Two entries have the id of the edge "${key}"`, { cause })
  }
}
