import { answersGivenBy, answersTo } from './answers.ts'
import { getStatement } from './entries.ts'
import { byDay } from './order.ts'
import { tellingsOf } from './tellings.ts'
import type { IsnadGraph } from './types.ts'

/** The statements one step away from a statement in its chain of answers; ids, each list by day. */
export interface ChainSteps {
  /** What it answers. */
  readonly earlier: readonly string[]
  /** What answers it. */
  readonly later: readonly string[]
  /** All that answers the same as it does, itself among them; itself alone where it answers nothing. */
  readonly siblings: readonly string[]
}

/** Where one can go from a statement along answers. @throws UnknownStatementError */
export function chainSteps(graph: IsnadGraph, statementId: string): ChainSteps {
  const sorted = (ids: readonly string[]): readonly string[] =>
    byDay(
      graph,
      [...new Set(ids)].map((id) => getStatement(graph, id)),
    ).map(({ id }) => id)
  const answered = (id: string): readonly string[] =>
    answersGivenBy(graph, id).flatMap(({ to }) => (to === null ? [] : [to]))
  const answering = (id: string): readonly string[] => answersTo(graph, id).map(({ from }) => from)
  const own = tellingsOf(graph, statementId)
  const earlier = own.flatMap(answered)
  const fellows = earlier.flatMap((id) => tellingsOf(graph, id)).flatMap(answering)
  return {
    earlier: sorted(earlier.filter((id) => id !== statementId)),
    later: sorted(own.flatMap(answering).filter((id) => id !== statementId)),
    siblings: sorted([statementId, ...fellows]),
  }
}
