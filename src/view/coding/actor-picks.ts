import type { Locale } from '../../app/locale.svelte.ts'
import { nodesOf } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Pick } from './picks.ts'

/** All actors, to pick one. */
export function actorPicks(graph: IsnadGraph, locale: Locale): readonly Pick[] {
  return nodesOf(graph, 'actor').map(({ actor }) => ({
    id: actor.id,
    label: locale.nameOf(actor),
    detail: locale.messages.actorType[actor.type],
    words: [locale.otherNameOf(actor) ?? '', ...actor.aliases],
  }))
}

/** Before the id of an issue, which may be that of an actor too. */
export const ISSUE = 'issue:'

/** All issues, to pick one. */
export function issuePicks(graph: IsnadGraph, locale: Locale): readonly Pick[] {
  return nodesOf(graph, 'issue').map(({ issue }) => ({
    id: `${ISSUE}${issue.id}`,
    label: locale.labelOf(issue),
    detail: locale.messages.coding.issue,
    words: [issue.label.ar, issue.label.en ?? ''],
  }))
}
