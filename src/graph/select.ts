import type { Actor, Issue, Reply, Stance, Statement } from '../extract/index.ts'
import { choose } from './choose.ts'
import { getActor, getIssue, has } from './entries.ts'
import { countDistinct } from './groups.ts'
import { mapEdges, type MapEdge } from './map-edges.ts'
import { oncePerFilters } from './once-per-filters.ts'
import type { StatementRecord } from './records.ts'
import type { IsnadGraph } from './types.ts'

/** An actor on the map, with the number of visible statements that it makes and that take a stand on it. */
export interface VisibleActor {
  readonly actor: Actor
  readonly said: number
  readonly about: number
}

/** An issue on the map, with the number of visible statements that take a stand on it. */
export interface VisibleIssue {
  readonly issue: Issue
  readonly about: number
}

/** The part of the graph that filters leave: what the map, the answers, the timeline and the lists show alike. */
export interface Visible {
  readonly actors: readonly VisibleActor[]
  readonly issues: readonly VisibleIssue[]
  readonly edges: readonly MapEdge[]
  /** By day. */
  readonly statements: readonly Statement[]
  readonly stances: readonly Stance[]
  /** Replies of visible statements, to visible statements or to words that no report has. */
  readonly replies: readonly Reply[]
}

/** The part of the graph that passes the filters. */
export const select = oncePerFilters((graph, filters): Visible => {
  const { records, stances } = choose(graph, filters)
  const statements = records.map(({ statement }) => statement)
  return {
    ...endsOf(graph, statements, stances),
    edges: mapEdges(stances),
    statements,
    stances,
    replies: visibleReplies(records),
  }
})

/** The actors and issues that take part in statements and stances. */
export function endsOf(
  graph: IsnadGraph,
  statements: readonly Statement[],
  stances: readonly Stance[],
): Pick<Visible, 'actors' | 'issues'> {
  const said = countDistinct(statements.map(({ speaker, id }) => [speaker, id]))
  const about = countDistinct(stances.map(({ target, statement }) => [target, statement]))
  const count = (counts: ReadonlyMap<string, number>, id: string): number => counts.get(id) ?? 0
  const ids = [...new Set([...said.keys(), ...about.keys()])]
  return {
    actors: ids
      .filter((id) => has(graph, 'actor', id))
      .map((id) => ({ actor: getActor(graph, id), said: count(said, id), about: count(about, id) })),
    issues: ids
      .filter((id) => !has(graph, 'actor', id))
      .map((id) => ({ issue: getIssue(graph, id), about: count(about, id) })),
  }
}

function visibleReplies(records: readonly StatementRecord[]): readonly Reply[] {
  const ids = new Set(records.map(({ statement }) => statement.id))
  return records.flatMap(({ replies }) => replies).filter(({ to }) => to === null || ids.has(to))
}
