import type { Actor, Issue, Report, Statement } from '../extract/index.ts'
import { UnknownActorError, UnknownIssueError, UnknownReportError, UnknownStatementError } from './errors.ts'
import { groupBy } from './groups.ts'
import { keyOf } from './keys.ts'
import type { EdgeAttributes, EdgeKind, IsnadGraph, NodeAttributes, NodeKind } from './types.ts'

type NodeOf<Kind extends NodeKind> = Extract<NodeAttributes, { kind: Kind }>
type EdgeOf<Kind extends EdgeKind> = Extract<EdgeAttributes, { kind: Kind }>

/** An edge seen from one of its ends: what it says, and the node at its other end. */
export interface Link<Kind extends EdgeKind> {
  readonly edge: EdgeOf<Kind>
  readonly other: NodeAttributes
}

/** @throws UnknownActorError */
export function getActor(graph: IsnadGraph, id: string): Actor {
  const node = findNode(graph, 'actor', id)
  if (node === undefined) throw new UnknownActorError(id)
  return node.actor
}

/** @throws UnknownIssueError */
export function getIssue(graph: IsnadGraph, id: string): Issue {
  const node = findNode(graph, 'issue', id)
  if (node === undefined) throw new UnknownIssueError(id)
  return node.issue
}

/** @throws UnknownStatementError */
export function getStatement(graph: IsnadGraph, id: string): Statement {
  const node = findNode(graph, 'statement', id)
  if (node === undefined) throw new UnknownStatementError(id)
  return node.statement
}

/** @throws UnknownReportError */
export function getReport(graph: IsnadGraph, id: string): Report {
  const node = findNode(graph, 'report', id)
  if (node === undefined) throw new UnknownReportError(id)
  return node.report
}

/** Whether the graph has such an entry: what an address bar or a file names may be gone. */
export function has(graph: IsnadGraph, kind: NodeKind, id: string): boolean {
  return graph.hasNode(keyOf(kind, id))
}

const known = new WeakMap<IsnadGraph, ReadonlyMap<NodeKind, readonly NodeAttributes[]>>()

/** All entries of a kind, in the order of the extraction. They are gathered once a graph. */
export function nodesOf<Kind extends NodeKind>(graph: IsnadGraph, kind: Kind): readonly NodeOf<Kind>[] {
  const byKind =
    known.get(graph) ??
    groupBy(
      graph.mapNodes((_, node) => node),
      (node) => node.kind,
    )
  known.set(graph, byKind)
  return (byKind.get(kind) ?? []) as readonly NodeOf<Kind>[]
}

/** The edges of one kind that leave a node. */
export function linksFrom<Kind extends EdgeKind>(
  graph: IsnadGraph,
  node: string,
  kind: Kind,
): readonly Link<Kind>[] {
  const links: Link<Kind>[] = []
  graph.forEachOutEdge(node, (...[, edge, , , , other]) => {
    if (isEdge(edge, kind)) links.push({ edge, other })
  })
  return links
}

/** The edges of one kind that come to a node. */
export function linksTo<Kind extends EdgeKind>(
  graph: IsnadGraph,
  node: string,
  kind: Kind,
): readonly Link<Kind>[] {
  const links: Link<Kind>[] = []
  graph.forEachInEdge(node, (...[, edge, , , other]) => {
    if (isEdge(edge, kind)) links.push({ edge, other })
  })
  return links
}

/** The statement at the other end of a link, where there is one. */
export function statementAt({ other }: { readonly other: NodeAttributes }): readonly Statement[] {
  return other.kind === 'statement' ? [other.statement] : []
}

function findNode<Kind extends NodeKind>(
  graph: IsnadGraph,
  kind: Kind,
  id: string,
): NodeOf<Kind> | undefined {
  const key = keyOf(kind, id)
  if (!graph.hasNode(key)) return undefined
  const node = graph.getNodeAttributes(key)
  return isKind(node, kind) ? node : undefined
}

function isKind<Kind extends NodeKind>(node: NodeAttributes, kind: Kind): node is NodeOf<Kind> {
  return node.kind === kind
}

function isEdge<Kind extends EdgeKind>(edge: EdgeAttributes, kind: Kind): edge is EdgeOf<Kind> {
  return edge.kind === kind
}
