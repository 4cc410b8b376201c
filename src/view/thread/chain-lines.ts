import type { Reply, Statement } from '../../extract/index.ts'
import { answerChain, repliesInChain } from '../../graph/answers.ts'
import { getStatement } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'

/** A statement in a chain of answers, with what it answers there. */
export interface ChainLine {
  readonly statement: Statement
  readonly replies: readonly Reply[]
  /** Answers away from the statement asked about: negative before it, positive after it. */
  readonly distance: number
}

/** A chain of answers as a list to read: from the first statement to the last answer. */
export function chainLines(graph: IsnadGraph, statementId: string): readonly ChainLine[] {
  const { earlier, later } = answerChain(graph, statementId)
  const distances = new Map([[statementId, 0]])
  const note = (id: string, distance: number): void => {
    if (!distances.has(id)) distances.set(id, distance)
  }
  for (const { reply, distance } of earlier) if (reply.to !== null) note(reply.to, -distance)
  for (const { reply, distance } of later) note(reply.from, distance)
  const replies = repliesInChain(graph, statementId)
  return [...distances]
    .toSorted(([, a], [, b]) => a - b)
    .map(([id, distance]) => ({
      statement: getStatement(graph, id),
      replies: replies.filter((reply) => reply.from === id),
      distance,
    }))
}
