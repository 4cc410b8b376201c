import type { Act, ActorType, Polarity } from '../extract/index.ts'
import { choose } from './choose.ts'
import { NO_FILTERS, type Filters } from './filters.ts'
import { countEach } from './groups.ts'
import type { StatementRecord } from './records.ts'
import type { IsnadGraph } from './types.ts'

/** For every value of a filter, how many statements are left when it alone is chosen and all other filters stay. */
export interface Facets {
  readonly reports: ReadonlyMap<string, number>
  readonly outlets: ReadonlyMap<string, number>
  readonly acts: ReadonlyMap<Act, number>
  readonly polarities: ReadonlyMap<Polarity, number>
  readonly actorTypes: ReadonlyMap<ActorType, number>
}

/**
 * Counts the numbers that stand beside the choices of the filters. Values that would leave nothing are absent.
 * A least number of statements is applied before a value is chosen, not after.
 */
export function facets(graph: IsnadGraph, filters: Filters): Facets {
  const all = choose(graph, filters).records
  const count = <Value>(
    name: keyof Filters,
    valuesOf: (record: StatementRecord) => Iterable<Value>,
  ): ReadonlyMap<Value, number> => {
    const isSet = filters[name] !== NO_FILTERS[name]
    const records = isSet ? choose(graph, { ...filters, [name]: NO_FILTERS[name] }).records : all
    return countEach(records.flatMap((record) => [...valuesOf(record)]))
  }

  return {
    reports: count('reports', ({ report }) => [report.id]),
    outlets: count('outlets', ({ report }) => (report.source === null ? [] : [report.source])),
    acts: count('acts', ({ statement }) => [statement.act]),
    polarities: count('polarities', ({ stances }) => new Set(stances.map(({ stance }) => stance.polarity))),
    actorTypes: count('actorTypes', ({ speakerType }) => [speakerType]),
  }
}
