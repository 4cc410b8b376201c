import type { Statement } from '../extract/index.ts'
import { getStatement, linksTo, statementAt } from './entries.ts'
import { keyOf } from './keys.ts'
import { byDay } from './order.ts'
import type { IsnadGraph } from './types.ts'

/**
 * The ids of the statements that tell the same words of the same actor, the given one among them; the first telling
 * goes first. @throws UnknownStatementError
 */
export function tellingsOf(graph: IsnadGraph, statementId: string): readonly string[] {
  const first = getStatement(graph, statementId).sameAs ?? statementId
  const retold = linksTo(graph, keyOf('statement', first), 'retells').flatMap(statementAt)
  return [first, ...retold.map(({ id }) => id)]
}

/** The other tellings of a statement, by day. @throws UnknownStatementError */
export function otherTellings(graph: IsnadGraph, statementId: string): readonly Statement[] {
  const others = tellingsOf(graph, statementId).filter((id) => id !== statementId)
  return byDay(
    graph,
    others.map((id) => getStatement(graph, id)),
  )
}
