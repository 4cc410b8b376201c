import type { Reply, Statement } from '../../extract/index.ts'
import { getStatement } from '../../graph/entries.ts'
import { groupBy } from '../../graph/groups.ts'
import { byDay } from '../../graph/order.ts'
import type { Visible } from '../../graph/select.ts'
import { statementsAbout, statementsOf } from '../../graph/statements.ts'
import type { IsnadGraph } from '../../graph/types.ts'

/** The lists of an actor's card, in the order of its tabs. */
export const ACTOR_LISTS = ['says', 'about', 'answers', 'answeredBy'] as const
export type ActorList = (typeof ACTOR_LISTS)[number]

export interface ActorLists extends Readonly<Record<ActorList, readonly Statement[]>> {
  /** The answers that each statement of the last two lists gives, in so far as they concern the actor. */
  readonly replies: Readonly<Record<'answers' | 'answeredBy', ReadonlyMap<string, readonly Reply[]>>>
}

/** What an actor says, what is said about it, its answers and the answers to it; of the visible statements only. */
export function actorLists(graph: IsnadGraph, visible: Visible, id: string): ActorLists {
  const shown = new Set(visible.statements.map((statement) => statement.id))
  const keep = (statements: readonly Statement[]): readonly Statement[] =>
    statements.filter((one) => shown.has(one.id))
  const statementsWith = (replies: ReadonlyMap<string, readonly Reply[]>): readonly Statement[] =>
    byDay(
      graph,
      [...replies.keys()].map((from) => getStatement(graph, from)),
    )
  const given = byStatement(visible.replies.filter(({ from }) => getStatement(graph, from).speaker === id))
  const received = byStatement(visible.replies.filter(({ toActor }) => toActor === id))
  return {
    says: keep(statementsOf(graph, id)),
    about: keep(statementsAbout(graph, id)),
    answers: statementsWith(given),
    answeredBy: statementsWith(received),
    replies: { answers: given, answeredBy: received },
  }
}

const byStatement = (replies: readonly Reply[]): ReadonlyMap<string, readonly Reply[]> =>
  groupBy(replies, ({ from }) => from)
