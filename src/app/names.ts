import { getActor, getIssue, has } from '../graph/entries.ts'
import type { Visible } from '../graph/select.ts'
import type { IsnadGraph } from '../graph/types.ts'
import type { Locale } from './locale.svelte.ts'

/** The name of an actor or issue in the language of the interface: a stance is taken on either. */
export function nameOfTarget(graph: IsnadGraph, locale: Locale, id: string): string {
  return has(graph, 'actor', id) ? locale.nameOf(getActor(graph, id)) : locale.labelOf(getIssue(graph, id))
}

/** The names of all visible actors and issues, by id. */
function visibleNames({ actors, issues }: Visible, locale: Locale): ReadonlyMap<string, string> {
  return new Map([
    ...issues.map(({ issue }) => [issue.id, locale.labelOf(issue)] as const),
    ...actors.map(({ actor }) => [actor.id, locale.nameOf(actor)] as const),
  ])
}

/** The place of each visible actor and issue in the alphabet of the language, by id. */
export function nameRanks(visible: Visible, locale: Locale): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(locale.language)
  const sorted = [...visibleNames(visible, locale)].toSorted(([, a], [, b]) => compare(a, b))
  return new Map(sorted.map(([id], rank) => [id, rank]))
}
