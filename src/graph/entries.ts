import type { Actor, Issue, Report, Statement } from '../extract/index.ts'
import { UnknownActorError, UnknownIssueError, UnknownReportError, UnknownStatementError } from './errors.ts'
import { keyOf } from './keys.ts'
import type { EdgeAttributes, EdgeKind, IsnadGraph, Net, NodeAttributes, NodeKind } from './types.ts'

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
  return findNode(graph, kind, id) !== undefined
}

const known = new WeakMap<IsnadGraph, Map<NodeKind, readonly NodeAttributes[]>>()

/** All entries of a kind, in the order of the extraction. They are gathered once a graph. */
export function nodesOf<Kind extends NodeKind>(graph: IsnadGraph, kind: Kind): readonly NodeOf<Kind>[] {
  const byKind = known.get(graph) ?? new Map<NodeKind, readonly NodeAttributes[]>()
  known.set(graph, byKind)
  const nodes = byKind.get(kind) ?? gather(graph, kind)
  byKind.set(kind, nodes)
  return nodes as readonly NodeOf<Kind>[]
}

function gather({ extraction }: IsnadGraph, kind: NodeKind): readonly NodeAttributes[] {
  switch (kind) {
    case 'actor':
      return extraction.actors.map((actor) => ({ kind, actor }))
    case 'issue':
      return extraction.issues.map((issue) => ({ kind, issue }))
    case 'statement':
      return extraction.statements.map((statement) => ({ kind, statement }))
    case 'report':
      return extraction.documents.map((report) => ({ kind, report }))
  }
}

/** The edges of one kind that leave a node. */
export function linksFrom<Kind extends EdgeKind>(
  graph: IsnadGraph,
  node: string,
  kind: Kind,
): readonly Link<Kind>[] {
  const links: Link<Kind>[] = []
  for (const net of netsWith(graph, node)) {
    net.forEachOutEdge(node, (...[key, edge, , target, , other]) => {
      push(links, graph, { net, kind, key, edge, at: target, other })
    })
  }
  return links
}

/** The edges of one kind that come to a node. */
export function linksTo<Kind extends EdgeKind>(
  graph: IsnadGraph,
  node: string,
  kind: Kind,
): readonly Link<Kind>[] {
  const links: Link<Kind>[] = []
  for (const net of netsWith(graph, node)) {
    net.forEachInEdge(node, (...[key, edge, source, , other]) => {
      push(links, graph, { net, kind, key, edge, at: source, other })
    })
  }
  return links
}

/** The statement at the other end of a link, where there is one. */
export function statementAt({ other }: { readonly other: NodeAttributes }): readonly Statement[] {
  return other.kind === 'statement' ? [other.statement] : []
}

function findNode<Kind extends NodeKind>(
  { net, patch }: IsnadGraph,
  kind: Kind,
  id: string,
): NodeOf<Kind> | undefined {
  const key = keyOf(kind, id)
  const patched = patch?.nodes.get(key)
  if (patched === null || (patched === undefined && !net.hasNode(key))) return undefined
  const node = patched ?? net.getNodeAttributes(key)
  return isKind(node, kind) ? node : undefined
}

/** The nets in which a node has edges. @throws where there is no such node, as the library does */
function netsWith({ net, patch }: IsnadGraph, node: string): readonly Net[] {
  if (patch === null) return [net]
  const added = patch.added.hasNode(node) ? [patch.added] : []
  return patch.nodes.has(node) && !net.hasNode(node) ? added : [net, ...added]
}

/** An edge as a net has it, seen from one end. */
interface Met<Kind extends EdgeKind> {
  readonly net: Net
  readonly kind: Kind
  readonly key: string
  readonly edge: EdgeAttributes
  /** Key of the node at the other end. */
  readonly at: string
  readonly other: NodeAttributes
}

function push<Kind extends EdgeKind>(links: Link<Kind>[], { patch }: IsnadGraph, met: Met<Kind>): void {
  if (!isEdge(met.edge, met.kind)) return
  // An edge that leads elsewhere now bears the same key in both nets.
  const edge = met.net === patch?.added ? met.edge : patch?.edges.get(met.key)
  if (edge === null) return
  const now = edge ?? met.edge
  if (isEdge(now, met.kind)) links.push({ edge: now, other: patch?.nodes.get(met.at) ?? met.other })
}

function isKind<Kind extends NodeKind>(node: NodeAttributes, kind: Kind): node is NodeOf<Kind> {
  return node.kind === kind
}

function isEdge<Kind extends EdgeKind>(edge: EdgeAttributes, kind: Kind): edge is EdgeOf<Kind> {
  return edge.kind === kind
}
