import { ACTOR_TYPES, ACTS } from '../../extract/index.ts'
import type { ActiveFilter, LIST_FILTERS } from '../../app/filters.svelte.ts'
import type { Locale } from '../../app/locale.svelte.ts'
import { getActor, getReport, has, nodesOf } from '../../graph/entries.ts'
import type { Facets } from '../../graph/facets.ts'
import type { IsnadGraph } from '../../graph/types.ts'

export type FilterName = (typeof LIST_FILTERS)[number]

/** A value that a filter offers, and how many statements it would leave. */
export interface Choice {
  readonly value: ActiveFilter['value']
  readonly count: number
}

/** What a filter offers, in a steady order, so that nothing jumps while people choose. */
export function choicesOf(graph: IsnadGraph, facets: Facets, name: FilterName): readonly Choice[] {
  const counts: ReadonlyMap<ActiveFilter['value'], number> = facets[name]
  return valuesOf(graph, name).map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

function valuesOf(graph: IsnadGraph, name: FilterName): readonly ActiveFilter['value'][] {
  if (name === 'polarities') return [-1, 1, 0]
  if (name === 'acts') return ACTS
  if (name === 'actorTypes') {
    // Statements are counted by their speakers: a kind that is only spoken about would leave none.
    const present = new Set(
      nodesOf(graph, 'statement').map(({ statement }) => getActor(graph, statement.speaker).type),
    )
    return ACTOR_TYPES.filter((type) => present.has(type))
  }
  const reports = nodesOf(graph, 'report').map((node) => node.report)
  if (name === 'reports') return reports.map(({ id }) => id)
  return [...new Set(reports.map(({ source }) => source))].filter((source) => source !== null).toSorted()
}

/** How a value of a filter is called. */
export function choiceName(graph: IsnadGraph, { messages }: Locale, { name, value }: ActiveFilter): string {
  if (name === 'polarities') return messages.polarity[`${value}` as keyof typeof messages.polarity]
  if (name === 'acts') return messages.act[value as keyof typeof messages.act]
  if (name === 'actorTypes') return messages.actorType[value as keyof typeof messages.actorType]
  return has(graph, 'report', String(value)) ? getReport(graph, String(value)).title : String(value)
}
