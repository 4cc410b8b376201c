import type { Actor, Issue, Report, Statement } from '../extract/index.ts'
import { UnknownActorError, UnknownIssueError, UnknownReportError, UnknownStatementError } from './errors.ts'
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

/** All entries of a kind, in the order of the extraction. */
export function nodesOf<Kind extends NodeKind>(graph: IsnadGraph, kind: Kind): readonly NodeOf<Kind>[] {
  return graph.mapNodes((_, attributes) => attributes).filter((node) => isKind(node, kind))
}

/** The edges of one kind that leave a node. */
export function linksFrom<Kind extends EdgeKind>(
  graph: IsnadGraph,
  node: string,
  kind: Kind,
): readonly Link<Kind>[] {
  return Array.from(graph.outEdgeEntries(node), ({ attributes, targetAttributes }) => ({
    edge: attributes,
    other: targetAttributes,
  })).filter((link): link is Link<Kind> => link.edge.kind === kind)
}

/** The edges of one kind that come to a node. */
export function linksTo<Kind extends EdgeKind>(
  graph: IsnadGraph,
  node: string,
  kind: Kind,
): readonly Link<Kind>[] {
  return Array.from(graph.inEdgeEntries(node), ({ attributes, sourceAttributes }) => ({
    edge: attributes,
    other: sourceAttributes,
  })).filter((link): link is Link<Kind> => link.edge.kind === kind)
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
