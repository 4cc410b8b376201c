import type { Reply, Stance, Statement } from '../extract/index.ts'
import { BrokenExtractionError } from './errors.ts'
import type { EdgeAttributes, NodeKind } from './types.ts'

/** An edge before it is in a net. */
export interface Edge {
  readonly key: string
  /** Keys of nodes. */
  readonly from: string
  readonly to: string
  readonly attributes: EdgeAttributes
}

/** The key of the node of an entry; null where there is no such node. */
export type FindKey = (kind: NodeKind, id: string) => string | null

/** The edges that tell who makes a statement, and where it stands. @throws BrokenExtractionError */
export function edgesOfStatement(statement: Statement, findKey: FindKey): readonly Edge[] {
  const { id, speaker, document, addressee, within, sameAs } = statement
  const find = finderFor(findKey, `statement "${id}"`)
  const own = find(id, ['statement'])
  const edge = (kind: 'stands-in' | 'addresses' | 'within' | 'retells', to: string): Edge => ({
    key: `${kind}:${id}`,
    from: own,
    to,
    attributes: { kind },
  })
  const says = {
    key: `says:${id}`,
    from: find(speaker, ['actor']),
    to: own,
    attributes: { kind: 'says' } as const,
  }
  const edges: Edge[] = [says, edge('stands-in', find(document, ['report']))]
  if (addressee !== null) edges.push(edge('addresses', find(addressee, ['actor'])))
  if (within !== null) edges.push(edge('within', find(within, ['statement'])))
  if (sameAs !== null) edges.push(edge('retells', find(sameAs, ['statement'])))
  return edges
}

/** The edge from a statement to whom or what it takes a stand on. @throws BrokenExtractionError */
export function edgeOfStance(stance: Stance, findKey: FindKey): Edge {
  const find = finderFor(findKey, `stance "${stance.id}"`)
  return {
    key: `takes:${stance.id}`,
    from: find(stance.statement, ['statement']),
    to: find(stance.target, ['actor', 'issue']),
    attributes: { kind: 'takes', stance },
  }
}

/** The edge from an answering statement to what it answers. @throws BrokenExtractionError */
export function edgeOfReply(reply: Reply, findKey: FindKey): Edge {
  const find = finderFor(findKey, `reply "${reply.id}"`)
  const actor = find(reply.toActor, ['actor'])
  return {
    key: `answers:${reply.id}`,
    from: find(reply.from, ['statement']),
    to: reply.to === null ? actor : find(reply.to, ['statement']),
    attributes: { kind: 'answers', reply },
  }
}

/** Finds the node of an id that an entry names, whichever of the kinds it is; the first kind goes before. */
function finderFor(findKey: FindKey, owner: string): (id: string, kinds: readonly NodeKind[]) => string {
  return (id, kinds) => {
    for (const kind of kinds) {
      const key = findKey(kind, id)
      if (key !== null) return key
    }
    throw new BrokenExtractionError(`The ${owner} names an unknown ${kinds.join(' or ')}: "${id}"`)
  }
}
