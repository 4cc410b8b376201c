import type { Act, ActorType, Polarity, Statement } from '../extract/index.ts'
import { getActor, getReport } from './entries.ts'
import { NO_FILTERS, type Filters } from './filters.ts'
import { countDistinct } from './groups.ts'
import { select, type Visible } from './select.ts'
import type { IsnadGraph } from './types.ts'

/** For every value of a filter, how many statements are left when it alone is chosen and all other filters stay. */
export interface Facets {
  readonly reports: ReadonlyMap<string, number>
  readonly outlets: ReadonlyMap<string, number>
  readonly acts: ReadonlyMap<Act, number>
  readonly polarities: ReadonlyMap<Polarity, number>
  readonly actorTypes: ReadonlyMap<ActorType, number>
}

/** Counts the numbers that stand beside the choices of the filters. Values that would leave nothing are absent. */
export function facets(graph: IsnadGraph, filters: Filters): Facets {
  const without = (name: keyof Filters): Visible => select(graph, { ...filters, [name]: NO_FILTERS[name] })
  const count = <Value>(
    name: keyof Filters,
    valueOf: (statement: Statement) => Value,
  ): ReadonlyMap<Value, number> =>
    countDistinct(without(name).statements.map((statement) => [valueOf(statement), statement.id]))

  const outlets = count('outlets', (statement) => getReport(graph, statement.document).source)
  return {
    reports: count('reports', (statement) => statement.document),
    outlets: new Map([...outlets].flatMap(([outlet, number]) => (outlet === null ? [] : [[outlet, number]]))),
    acts: count('acts', (statement) => statement.act),
    polarities: countDistinct(
      without('polarities').stances.map(({ polarity, statement }) => [polarity, statement]),
    ),
    actorTypes: count('actorTypes', (statement) => getActor(graph, statement.speaker).type),
  }
}
