import type { Stance } from '../extract/index.ts'
import { passes, passingStances } from './filters.ts'
import { countDistinct } from './groups.ts'
import { oncePerFilters } from './once-per-filters.ts'
import { recordsOf, type StatementRecord } from './records.ts'

/** The statements that pass all filters, by day, and those of their stances that pass. */
export interface Chosen {
  readonly records: readonly StatementRecord[]
  readonly stances: readonly Stance[]
}

/** Applies all filters. Actors that take part in too few statements go last, since the other filters count first. */
export const choose = oncePerFilters((graph, filters): Chosen => {
  const records = recordsOf(graph).filter((record) => passes(record, filters))
  const stances = records.flatMap((record) => passingStances(record, filters))
  if (filters.leastStatements <= 1) return { records, stances }

  const rare = rareActors({ records, stances }, filters.leastStatements)
  return {
    records: records.filter(({ statement }) => !rare.has(statement.speaker)),
    stances: stances.filter(({ holder, target }) => !rare.has(holder) && !rare.has(target)),
  }
})

function rareActors({ records, stances }: Chosen, least: number): ReadonlySet<string> {
  const parts = [
    ...records.map(({ statement }) => [statement.speaker, statement.id] as const),
    ...stances.map(({ target, statement }) => [target, statement] as const),
  ]
  return new Set([...countDistinct(parts)].filter(([, count]) => count < least).map(([id]) => id))
}
