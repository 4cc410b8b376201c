import type { Actor, Issue, Reply, Stance, Statement } from '../extract/index.ts'
import { answersGivenBy } from './answers.ts'
import { inOrder } from './dates.ts'
import { getActor, getIssue, has, nodesOf } from './entries.ts'
import { allows, passes, type Filters } from './filters.ts'
import { countDistinct } from './groups.ts'
import { mapEdges, type MapEdge } from './map-edges.ts'
import { stancesOf } from './statements.ts'
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
  /** Replies of visible statements to visible statements, or to visible actors where the answered one is unknown. */
  readonly replies: readonly Reply[]
}

/** The part of the graph that passes the filters. */
export function select(graph: IsnadGraph, filters: Filters): Visible {
  const passing = nodesOf(graph, 'statement')
    .map((node) => node.statement)
    .filter((statement) => passes(graph, statement, filters))
  const candidates = passing.flatMap((statement) => passingStances(graph, statement, filters))
  const rare = rareActors(passing, candidates, filters.leastStatements)

  const statements = passing.filter((statement) => !rare.has(statement.speaker))
  const stances = candidates.filter((stance) => !rare.has(stance.holder) && !rare.has(stance.target))
  return {
    ...endsOf(graph, statements, stances),
    edges: mapEdges(stances),
    statements: inOrder(graph, statements),
    stances,
    replies: visibleReplies(graph, statements),
  }
}

function passingStances(graph: IsnadGraph, statement: Statement, filters: Filters): readonly Stance[] {
  return stancesOf(graph, statement.id)
    .filter((stance) => allows(filters.polarities, stance.polarity))
    .filter(
      ({ target }) =>
        !has(graph, 'actor', target) || allows(filters.actorTypes, getActor(graph, target).type),
    )
}

function rareActors(
  statements: readonly Statement[],
  stances: readonly Stance[],
  least: number,
): ReadonlySet<string> {
  const parts = [
    ...statements.map((statement) => [statement.speaker, statement.id] as const),
    ...stances.map((stance) => [stance.target, stance.statement] as const),
  ]
  const counts = countDistinct(parts)
  return new Set([...counts].filter(([, count]) => count < least).map(([actor]) => actor))
}

function endsOf(
  graph: IsnadGraph,
  statements: readonly Statement[],
  stances: readonly Stance[],
): Pick<Visible, 'actors' | 'issues'> {
  const said = countDistinct(statements.map((statement) => [statement.speaker, statement.id]))
  const about = countDistinct(stances.map((stance) => [stance.target, stance.statement]))
  const ids = [...new Set([...said.keys(), ...about.keys()])]
  const [actors, issues] = [
    ids.filter((id) => has(graph, 'actor', id)),
    ids.filter((id) => !has(graph, 'actor', id)),
  ]
  return {
    actors: actors.map((id) => ({
      actor: getActor(graph, id),
      said: said.get(id) ?? 0,
      about: about.get(id) ?? 0,
    })),
    issues: issues.map((id) => ({ issue: getIssue(graph, id), about: about.get(id) ?? 0 })),
  }
}

function visibleReplies(graph: IsnadGraph, statements: readonly Statement[]): readonly Reply[] {
  const ids = new Set(statements.map((statement) => statement.id))
  return statements
    .flatMap((statement) => answersGivenBy(graph, statement.id))
    .filter((reply) => reply.to === null || ids.has(reply.to))
}
