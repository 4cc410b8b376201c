import type { Statement } from '../../extract/index.ts'
import { statementDate } from '../../graph/dates.ts'
import { byDay, compare } from '../../graph/order.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Sorting } from '../../i18n/sections/list.ts'

/** The orders that a list offers; the first is the one that it begins with. */
export const SORTINGS = ['date', 'newest', 'confidence', 'report'] as const satisfies readonly Sorting[]

/** A row of a list: a statement, or a stance or reply with the statement that takes or gives it. */
export interface Listed {
  readonly id: string
  readonly statement: Statement
  /** Of what the row shows, 0 to 1. */
  readonly confidence: number
}

/** A statement as a row. */
export const listed = (statement: Statement): Listed => ({
  id: statement.id,
  statement,
  confidence: statement.confidence,
})

/** Puts rows into an order. Those without a day stay last whichever way the days run. */
export function arrange<Row extends Listed>(
  graph: IsnadGraph,
  rows: readonly Row[],
  sorting: Sorting,
): readonly Row[] {
  switch (sorting) {
    case 'date':
      return oldestFirst(graph, rows)
    case 'newest': {
      const ordered = oldestFirst(graph, rows)
      const isDated = ({ statement }: Row): boolean => statementDate(graph, statement) !== null
      return [...ordered.filter(isDated).toReversed(), ...ordered.filter((row) => !isDated(row))]
    }
    case 'confidence':
      return rows.toSorted((a, b) => b.confidence - a.confidence)
    case 'report':
      return rows.toSorted(
        ({ statement: a }, { statement: b }) => compare(a.document, b.document) || a.cue[0] - b.cue[0],
      )
  }
}

function oldestFirst<Row extends Listed>(graph: IsnadGraph, rows: readonly Row[]): readonly Row[] {
  const statements = new Set(rows.map(({ statement }) => statement))
  const places = new Map(byDay(graph, [...statements]).map((statement, index) => [statement, index]))
  const place = ({ statement }: Row): number => places.get(statement) ?? 0
  return rows.toSorted((a, b) => place(a) - place(b))
}
