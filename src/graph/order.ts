import type { Span, Statement } from '../extract/index.ts'
import { statementDate } from './dates.ts'
import type { IsnadGraph } from './types.ts'

/** Statements by day, then as they stand in their reports; those without a day come last. */
export function byDay(graph: IsnadGraph, statements: readonly Statement[]): readonly Statement[] {
  // Asked once a statement: a comparison is made many times over.
  const dated = statements.map((statement) => ({
    statement,
    day: statementDate(graph, statement) ?? '\uffff',
  }))
  return dated
    .sort((a, b) => compare(a.day, b.day) || byCue(a.statement, b.statement))
    .map(({ statement }) => statement)
}

function byCue(a: Statement, b: Statement): number {
  return compare(a.document, b.document) || byPlace(a.cue, b.cue) || compare(a.id, b.id)
}

/** Stances or replies of one report in the order of the words that prove them. */
export function byEvidence<Item extends { readonly id: string; readonly evidence: Span }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((a, b) => byPlace(a.evidence, b.evidence) || compare(a.id, b.id))
}

function byPlace(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1]
}

/** The order of texts by code unit: the same in every language of the interface. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
