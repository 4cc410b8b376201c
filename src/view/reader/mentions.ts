import { nodesOf } from '../../graph/entries.ts'
import { groupBy } from '../../graph/groups.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Mark } from './segments.ts'

type Mentions = ReadonlyMap<string, readonly { readonly mark: Mark }[]>

const known = new WeakMap<IsnadGraph, Mentions>()

/** The places of a report that name an actor, so that pointing at them lights it. Gathered once a graph. */
export function mentionsIn(graph: IsnadGraph, reportId: string): readonly Mark[] {
  const mentions = known.get(graph) ?? gather(graph)
  known.set(graph, mentions)
  return (mentions.get(reportId) ?? []).map(({ mark }) => mark)
}

function gather(graph: IsnadGraph): Mentions {
  const all = nodesOf(graph, 'actor').flatMap(({ actor }) =>
    actor.mentions.map(({ document, start, end }) => {
      const mark: Mark = { kind: 'mention', span: [start, end], statement: null, names: actor.id }
      return { document, mark }
    }),
  )
  return groupBy(all, ({ document }) => document)
}
