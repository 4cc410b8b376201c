import type { Selected } from '../../app/selected.ts'
import { answerChain, repliesInChain, statementsInChain } from '../../graph/answers.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { DrawnReply } from './arrows.ts'
import { isUnheard, type Drawn } from './content.ts'

/** What stands out while the rest fades: ids of items and of replies. */
export interface Lit {
  readonly items: ReadonlySet<string>
  readonly replies: ReadonlySet<string>
}

/** The chain of a statement, of what is drawn; the answers alone to what no report has. */
export function litChain(graph: IsnadGraph, id: string, { replies }: Drawn): Lit {
  if (isUnheard(id))
    return withEnds(
      replies.filter(({ to }) => to === id),
      [id],
    )
  const chain = new Set(repliesInChain(graph, id).map((reply) => reply.id))
  const own = replies.filter(({ reply }) => chain.has(reply.id))
  return withEnds(own, statementsInChain(answerChain(graph, id)))
}

/** What stands out for what is selected; null where nothing fades. */
export function litBy(graph: IsnadGraph, selected: Selected | null, drawn: Drawn): Lit | null {
  const laneOf = (id: string): string | undefined => drawn.items.get(id)?.lane
  switch (selected?.kind) {
    case 'statement':
    case 'chain':
      return drawn.items.has(selected.id) ? litChain(graph, selected.id, drawn) : null
    case 'actor': {
      const own = [...drawn.items.values()].filter(({ lane }) => lane === selected.id)
      if (own.length === 0) return null
      const near = drawn.replies.filter(
        ({ from, to }) => laneOf(from) === selected.id || laneOf(to) === selected.id,
      )
      return withEnds(
        near,
        own.map(({ id }) => id),
      )
    }
    case 'edge': {
      const between = drawn.replies.filter(
        ({ from, to }) => laneOf(from) === selected.source && laneOf(to) === selected.target,
      )
      return selected.layer === 'answers' && between.length > 0 ? withEnds(between, []) : null
    }
    case 'report':
    case 'issue':
    case 'pair':
    case undefined:
      return null
  }
}

function withEnds(replies: readonly DrawnReply[], items: Iterable<string>): Lit {
  return {
    items: new Set([...items, ...replies.flatMap(({ from, to }) => [from, to])]),
    replies: new Set(replies.map(({ reply }) => reply.id)),
  }
}
