import type { Act, Statement } from '../extract/index.ts'
import { unanswered } from './answers.ts'
import type { IsnadGraph } from './types.ts'

/** The acts that call for an answer: where none comes, that is news in itself. */
const CALLING_ACTS: readonly Act[] = ['accuse', 'request', 'threaten']

/**
 * The accusations, calls and threats among the given statements that no statement answers, by day. What several reports
 * tell stands once. An answer counts wherever it stands, also in a report that a filter hides.
 */
export function unansweredCalls(graph: IsnadGraph, statements: readonly Statement[]): readonly Statement[] {
  const calls = statements.filter(({ act }) => CALLING_ACTS.includes(act))
  const told = new Set<string>()
  return unanswered(graph, calls).filter(({ id, sameAs }) => {
    const first = sameAs ?? id
    const isNew = !told.has(first)
    told.add(first)
    return isNew
  })
}
