import { ACTS } from '../../extract/index.ts'
import type { ActiveFilter, LIST_FILTERS } from '../../app/filters.svelte.ts'
import type { Locale } from '../../app/locale.svelte.ts'
import { getReport, has, nodesOf } from '../../graph/entries.ts'
import type { Facets } from '../../graph/facets.ts'
import type { IsnadGraph } from '../../graph/types.ts'

export type FilterName = (typeof LIST_FILTERS)[number]

/** A value that a filter offers, and how many statements it would leave. */
export interface Choice {
  readonly value: ActiveFilter['value']
  readonly count: number
}

/** What each filter offers, in a steady order, so that nothing jumps while people choose. */
export function choicesOf(
  graph: IsnadGraph,
  facets: Facets,
): Readonly<Record<FilterName, readonly Choice[]>> {
  const reports = nodesOf(graph, 'report').map((node) => node.report.id)
  return {
    polarities: ([-1, 1, 0] as const).map((value) => ({ value, count: facets.polarities.get(value) ?? 0 })),
    acts: ACTS.map((value) => ({ value, count: facets.acts.get(value) ?? 0 })),
    reports: reports.map((value) => ({ value, count: facets.reports.get(value) ?? 0 })),
  }
}

/** How a value of a filter is called. */
export function choiceName(graph: IsnadGraph, { messages }: Locale, { name, value }: ActiveFilter): string {
  if (name === 'polarities') return messages.polarity[`${value}` as keyof typeof messages.polarity]
  if (name === 'acts') return messages.act[value as keyof typeof messages.act]
  return has(graph, 'report', String(value)) ? getReport(graph, String(value)).title : String(value)
}
