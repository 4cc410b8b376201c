import type { Report, Statement } from '../extract/index.ts'
import { getStatement, nodesOf } from './entries.ts'
import { compare } from './order.ts'
import { statementsIn } from './statements.ts'
import type { IsnadGraph } from './types.ts'

/** The reports by day of publication, as one reads through them; those without a day come last. */
export function reportsInOrder(graph: IsnadGraph): readonly Report[] {
  const day = ({ published }: Report): string => published ?? '\uffff'
  const reports = nodesOf(graph, 'report').map((node) => node.report)
  return reports.toSorted((a, b) => compare(day(a), day(b)) || compare(a.id, b.id))
}

/** Where one stands while reading. */
export interface ReadingPlace {
  readonly report: string
  /** Null at the head of the report. */
  readonly statement: string | null
}

export interface StepOptions {
  readonly by: 1 | -1
  /** Ids of the statements to stop at; all where it is left out. */
  readonly among?: ReadonlySet<string>
}

/**
 * The next statement to read, or the one before: in the report, and behind its last one in the next report that
 * has any. Null at either end. @throws UnknownReportError
 */
export function stepStatement(
  graph: IsnadGraph,
  place: ReadingPlace,
  { by, among }: StepOptions,
): Statement | null {
  const wanted = (statement: Statement): boolean => among?.has(statement.id) ?? true
  const here = place.statement
  const inReport = directed(statementsIn(graph, place.report), by)
  const behind = inReport.slice(inReport.findIndex(({ id }) => id === here) + 1)
  // From the head of a report the way back leads out of it.
  const rest = here === null && by === -1 ? [] : behind
  const reports = directed(reportsInOrder(graph), by)
  const further = reports.slice(reports.findIndex(({ id }) => id === place.report) + 1)
  const found = rest.find(wanted)
  if (found) return found
  for (const { id } of further) {
    const next = directed(statementsIn(graph, id), by).find(wanted)
    if (next) return next
  }
  return null
}

/** The report of what is selected, where that is a report or stands in one. */
export function placeOf(
  graph: IsnadGraph,
  selected: { readonly kind: string; readonly id?: string },
): ReadingPlace | null {
  const { kind, id } = selected
  if (id === undefined) return null
  if (kind === 'report') return { report: id, statement: null }
  if (kind !== 'statement' && kind !== 'chain') return null
  return { report: getStatement(graph, id).document, statement: id }
}

const directed = <Item>(items: readonly Item[], by: 1 | -1): readonly Item[] =>
  by === 1 ? items : items.toReversed()
