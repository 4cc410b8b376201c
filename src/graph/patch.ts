import { MultiDirectedGraph } from 'graphology'
import type { Extraction } from '../extract/index.ts'
import { buildGraph } from './build.ts'
import { edgeOfReply, edgeOfStance, edgesOfStatement, type Edge, type FindKey } from './edges.ts'
import { keyOf } from './keys.ts'
import type { EdgeAttributes, IsnadGraph, Net, NodeAttributes, Patch } from './types.ts'

/** The entries of one extraction that another does not have, or has otherwise. */
type Entries = Pick<Extraction, 'actors' | 'issues' | 'statements' | 'stances' | 'replies'>

/**
 * The graph of an extraction that was corrected: it answers as `buildGraph(extraction)` would, and takes time by what
 * was corrected, not by how much there is.
 * @param before the graph of what the machine found
 * @param extraction the same with corrections: entries that none touched are the same objects
 * @throws BrokenExtractionError as `buildGraph` does
 */
export function patchGraph(before: IsnadGraph, extraction: Extraction): IsnadGraph {
  const gone = entriesOnlyIn(before.extraction, extraction)
  const come = entriesOnlyIn(extraction, before.extraction)
  const patch = patchOf(before, gone, come)
  return doesFit(before, patch) ? { extraction, net: before.net, patch } : buildGraph(extraction)
}

function entriesOnlyIn(one: Extraction, other: Extraction): Entries {
  return {
    actors: only(one.actors, other.actors),
    issues: only(one.issues, other.issues),
    statements: only(one.statements, other.statements),
    stances: only(one.stances, other.stances),
    replies: only(one.replies, other.replies),
  }
}

function only<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others)
  return items.filter((item) => !known.has(item))
}

function patchOf(before: IsnadGraph, gone: Entries, come: Entries): Patch {
  const { net } = before
  const nodes = new Map<string, NodeAttributes | null>()
  for (const [key] of nodesIn(gone)) nodes.set(key, null)
  for (const [key, node] of nodesIn(come)) nodes.set(key, node)
  const found = foundBy((key) => (nodes.has(key) ? nodes.get(key) !== null : net.hasNode(key)))

  const edges = new Map<string, EdgeAttributes | null>()
  const added: Net = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const isInPlace = ({ key, from, to }: Edge): boolean =>
    net.hasEdge(key) && net.source(key) === from && net.target(key) === to
  const put = (edge: Edge): void => {
    for (const key of [edge.from, edge.to])
      if (!added.hasNode(key)) added.addNode(key, nodes.get(key) ?? net.getNodeAttributes(key))
    added.addEdgeWithKey(edge.key, edge.from, edge.to, edge.attributes)
  }
  for (const { key } of edgesIn(
    gone,
    foundBy((key) => net.hasNode(key)),
  ))
    edges.set(key, null)
  for (const edge of edgesIn(come, found)) {
    if (isInPlace(edge)) edges.set(edge.key, edge.attributes)
    else put(edge)
  }
  return { before, nodes, edges, added }
}

const foundBy =
  (hasNode: (key: string) => boolean): FindKey =>
  (kind, id) => {
    const key = keyOf(kind, id)
    return hasNode(key) ? key : null
  }

function nodesIn({ actors, issues, statements }: Entries): readonly (readonly [string, NodeAttributes])[] {
  return [
    ...actors.map((actor) => [keyOf('actor', actor.id), { kind: 'actor', actor }] as const),
    ...issues.map((issue) => [keyOf('issue', issue.id), { kind: 'issue', issue }] as const),
    ...statements.map((one) => [keyOf('statement', one.id), { kind: 'statement', statement: one }] as const),
  ]
}

function edgesIn({ statements, stances, replies }: Entries, findKey: FindKey): readonly Edge[] {
  return [
    ...statements.flatMap((statement) => edgesOfStatement(statement, findKey)),
    ...stances.map((stance) => edgeOfStance(stance, findKey)),
    ...replies.map((reply) => edgeOfReply(reply, findKey)),
  ]
}

/**
 * Whether nothing that stayed rests on what is gone, or means something else now: an actor goes before an issue of the
 * same id. Corrections leave no such thing; should an extraction be broken, `buildGraph` says so.
 */
function doesFit({ net }: IsnadGraph, { nodes, edges }: Patch): boolean {
  for (const [key, node] of nodes) {
    const isOld = net.hasNode(key)
    if (node === null && !net.everyEdge(key, (edge) => edges.has(edge))) return false
    const hasComeOrGone = node === null || !isOld
    const [, id = ''] = /^actor:(.*)$/s.exec(key) ?? []
    if (hasComeOrGone && id !== '' && net.hasNode(keyOf('issue', id))) return false
  }
  return true
}
