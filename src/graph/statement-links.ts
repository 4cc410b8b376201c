import type { Extraction, Reply, Stance, Statement } from '../extract/index.ts'
import { answersGivenBy, isAnswered } from './answers.ts'
import { groupBy } from './groups.ts'
import { byEvidence } from './order.ts'
import { stancesOf } from './statements.ts'
import type { IsnadGraph } from './types.ts'

/** What a statement takes part in. */
export interface StatementLinks {
  readonly stances: (statement: Statement) => readonly Stance[]
  /** Replies in which it answers others. */
  readonly replies: (statement: Statement) => readonly Reply[]
  readonly isAnswered: (statement: Statement) => boolean
}

/** The links of a few statements, each of which the graph is asked for. */
export const linksOfEach = (graph: IsnadGraph): StatementLinks => ({
  stances: ({ id }) => stancesOf(graph, id),
  replies: ({ id }) => answersGivenBy(graph, id),
  isAnswered: ({ id }) => isAnswered(graph, id),
})

/** The links of all statements, gathered in one go over the lists of an extraction. */
export function linksOfAll({ statements, stances, replies }: Extraction): StatementLinks {
  const stancesBy = groupBy(stances, ({ statement }) => statement)
  const repliesBy = groupBy(replies, ({ from }) => from)
  const answered = answeredIn(statements, replies)
  return {
    stances: ({ id }) => byEvidence(stancesBy.get(id) ?? []),
    replies: ({ id }) => byEvidence(repliesBy.get(id) ?? []),
    isAnswered: ({ id, sameAs }) => answered.has(sameAs ?? id),
  }
}

/** The ids of the statements answered, and of the first tellings of those that tell another's words. */
function answeredIn(statements: readonly Statement[], replies: readonly Reply[]): ReadonlySet<string> {
  const answered = new Set(replies.flatMap(({ to }) => to ?? []))
  for (const { id, sameAs } of statements) if (sameAs !== null && answered.has(id)) answered.add(sameAs)
  return answered
}
