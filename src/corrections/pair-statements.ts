import type { Extraction, Statement } from '../extract/index.ts'
import { groupBy } from '../graph/groups.ts'
import { overlapOf } from './overlap.ts'

type Statements = Pick<Extraction, 'statements'>

/** A statement as two coders have it; null where one of them has no such statement. */
export interface StatementPair {
  readonly one: Statement | null
  readonly other: Statement | null
}

/** Pairs the statements of two codings of the same reports, those that share most first, each at most once. */
export function pairStatements(one: Statements, other: Statements): readonly StatementPair[] {
  const others = groupBy(other.statements, ({ document }) => document)
  const fits = one.statements
    .flatMap((a) => (others.get(a.document) ?? []).map((b) => ({ a, b, overlap: overlapOf(a, b) })))
    .filter(({ overlap }) => overlap > 0)
    .toSorted((x, y) => y.overlap - x.overlap)
  const partnerOf = new Map<Statement, Statement>()
  const taken = new Set<Statement>()
  for (const { a, b } of fits) {
    if (partnerOf.has(a) || taken.has(b)) continue
    partnerOf.set(a, b)
    taken.add(b)
  }
  return [
    ...one.statements.map((a) => ({ one: a, other: partnerOf.get(a) ?? null })),
    ...other.statements.filter((b) => !taken.has(b)).map((b) => ({ one: null, other: b })),
  ]
}
