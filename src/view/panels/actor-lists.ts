import type { Statement } from '../../extract/index.ts'
import { repliesOf, repliesTo } from '../../graph/answers.ts'
import { byDay } from '../../graph/order.ts'
import { getStatement } from '../../graph/entries.ts'
import type { Visible } from '../../graph/select.ts'
import { statementsAbout, statementsOf } from '../../graph/statements.ts'
import type { IsnadGraph } from '../../graph/types.ts'

/** The lists of an actor's card, in the order of its tabs. */
export const ACTOR_LISTS = ['says', 'about', 'answers', 'answeredBy'] as const
export type ActorList = (typeof ACTOR_LISTS)[number]

/** What an actor says, what is said about it, its answers and the answers to it; of the visible statements only. */
export function actorLists(
  graph: IsnadGraph,
  visible: Visible,
  id: string,
): Record<ActorList, readonly Statement[]> {
  const shown = new Set(visible.statements.map((statement) => statement.id))
  const keep = (statements: readonly Statement[]): readonly Statement[] =>
    statements.filter((one) => shown.has(one.id))
  const ofIds = (ids: readonly string[]): readonly Statement[] =>
    keep(
      byDay(
        graph,
        [...new Set(ids)].map((one) => getStatement(graph, one)),
      ),
    )
  return {
    says: keep(statementsOf(graph, id)),
    about: keep(statementsAbout(graph, id)),
    answers: ofIds(repliesOf(graph, id).map((reply) => reply.from)),
    answeredBy: ofIds(repliesTo(graph, id).map((reply) => reply.from)),
  }
}
