import { MultiDirectedGraph } from 'graphology'
import type { Extraction, Reply, Stance, Statement } from '../extract/index.ts'
import { BrokenExtractionError } from './errors.ts'
import { keyOf } from './keys.ts'
import type { EdgeAttributes, IsnadGraph, NodeAttributes, NodeKind } from './types.ts'

/**
 * Turns an extraction into a graph in which every edge keeps the stance or reply, and so the words, that prove it.
 * @throws BrokenExtractionError where the extraction names an id that it does not define, or defines one twice
 */
export function buildGraph(extraction: Extraction): IsnadGraph {
  const graph: IsnadGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const report of extraction.documents) addNode(graph, report.id, { kind: 'report', report })
  for (const actor of extraction.actors) addNode(graph, actor.id, { kind: 'actor', actor })
  for (const issue of extraction.issues) addNode(graph, issue.id, { kind: 'issue', issue })
  for (const statement of extraction.statements)
    addNode(graph, statement.id, { kind: 'statement', statement })
  for (const statement of extraction.statements) linkStatement(graph, statement)
  for (const stance of extraction.stances) linkStance(graph, stance)
  for (const reply of extraction.replies) linkReply(graph, reply)
  return graph
}

function addNode(graph: IsnadGraph, id: string, attributes: NodeAttributes): void {
  const key = keyOf(attributes.kind, id)
  if (graph.hasNode(key)) throw new BrokenExtractionError(`Two entries are the ${attributes.kind} "${id}"`)
  graph.addNode(key, attributes)
}

function linkStatement(graph: IsnadGraph, statement: Statement): void {
  const find = finderFor(graph, `statement "${statement.id}"`)
  const own = find(statement.id, ['statement'])
  addEdge(graph, [`says:${statement.id}`, find(statement.speaker, ['actor']), own], { kind: 'says' })
  addEdge(graph, [`stands-in:${statement.id}`, own, find(statement.document, ['report'])], {
    kind: 'stands-in',
  })
  if (statement.addressee !== null) {
    addEdge(graph, [`addresses:${statement.id}`, own, find(statement.addressee, ['actor'])], {
      kind: 'addresses',
    })
  }
  if (statement.within !== null) {
    addEdge(graph, [`within:${statement.id}`, own, find(statement.within, ['statement'])], { kind: 'within' })
  }
  if (statement.sameAs !== null) {
    addEdge(graph, [`retells:${statement.id}`, own, find(statement.sameAs, ['statement'])], {
      kind: 'retells',
    })
  }
}

function linkStance(graph: IsnadGraph, stance: Stance): void {
  const find = finderFor(graph, `stance "${stance.id}"`)
  const ends = [find(stance.statement, ['statement']), find(stance.target, ['actor', 'issue'])] as const
  addEdge(graph, [`takes:${stance.id}`, ...ends], { kind: 'takes', stance })
}

function linkReply(graph: IsnadGraph, reply: Reply): void {
  const find = finderFor(graph, `reply "${reply.id}"`)
  const actor = find(reply.toActor, ['actor'])
  const answered = reply.to === null ? actor : find(reply.to, ['statement'])
  addEdge(graph, [`answers:${reply.id}`, find(reply.from, ['statement']), answered], {
    kind: 'answers',
    reply,
  })
}

/** Finds the node of an id that an entry names, whichever of the kinds it is; the first kind goes before. */
function finderFor(graph: IsnadGraph, owner: string): (id: string, kinds: readonly NodeKind[]) => string {
  return (id, kinds) => {
    const key = kinds.map((kind) => keyOf(kind, id)).find((candidate) => graph.hasNode(candidate))
    if (key !== undefined) return key
    throw new BrokenExtractionError(`The ${owner} names an unknown ${kinds.join(' or ')}: "${id}"`)
  }
}

type EdgeEnds = readonly [key: string, from: string, to: string]

function addEdge(graph: IsnadGraph, [key, from, to]: EdgeEnds, attributes: EdgeAttributes): void {
  if (graph.hasEdge(key)) throw new BrokenExtractionError(`Two entries have the id of the edge "${key}"`)
  graph.addEdgeWithKey(key, from, to, attributes)
}
