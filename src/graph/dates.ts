import type { Statement } from '../extract/index.ts'
import { getReport, nodesOf } from './entries.ts'
import type { IsnadGraph } from './types.ts'

/** First and last day, both ISO dates and both included. */
export interface DateRange {
  readonly first: string
  readonly last: string
}

/** The day of a statement: when it was said, or else when its report came out; null where neither is known. */
export function statementDate(graph: IsnadGraph, statement: Statement): string | null {
  return statement.date ?? getReport(graph, statement.document).published
}

/** The days that statements span: the given ones, or all; null where none has a date. */
export function dateRange(
  graph: IsnadGraph,
  statements: readonly Statement[] = nodesOf(graph, 'statement').map((node) => node.statement),
): DateRange | null {
  const days = statements
    .map((statement) => statementDate(graph, statement))
    .filter((day) => day !== null)
    .sort()
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}
