import type { Polarity, Stance, Statement } from '../extract/index.ts'

import { getActor, getReport, getStatement, has, linksFrom, linksTo, statementAt } from './entries.ts'
import { UnknownActorError } from './errors.ts'
import { keyOf } from './keys.ts'
import { byDay, byEvidence } from './order.ts'
import type { EdgeKind, IsnadGraph } from './types.ts'

/** An edge of the drawn map: who takes a stand on whom or what, and which. */
export interface EdgeQuery {
  readonly source: string
  /** Actor or issue id. */
  readonly target: string
  /** All polarities where it is left out. */
  readonly polarity?: Polarity
}

/** What an actor says, by day. @throws UnknownActorError */
export function statementsOf(graph: IsnadGraph, actorId: string): readonly Statement[] {
  getActor(graph, actorId)
  return byDay(graph, linksFrom(graph, keyOf('actor', actorId), 'says').flatMap(statementAt))
}

/** The statements that take a stand on an actor or issue, by day. @throws UnknownActorError for neither */
export function statementsAbout(graph: IsnadGraph, targetId: string): readonly Statement[] {
  return distinctAt(graph, targetKey(graph, targetId), 'takes')
}

/** The statements that are spoken to an actor, by day. @throws UnknownActorError */
export function statementsTo(graph: IsnadGraph, actorId: string): readonly Statement[] {
  getActor(graph, actorId)
  return distinctAt(graph, keyOf('actor', actorId), 'addresses')
}

/** The statements of a report in the order of its text. @throws UnknownReportError */
export function statementsIn(graph: IsnadGraph, reportId: string): readonly Statement[] {
  getReport(graph, reportId)
  const statements = linksTo(graph, keyOf('report', reportId), 'stands-in').flatMap(statementAt)
  return statements.toSorted((a, b) => a.cue[0] - b.cue[0])
}

/** The statements that are reported inside a statement, in the order of the text. @throws UnknownStatementError */
export function statementsWithin(graph: IsnadGraph, statementId: string): readonly Statement[] {
  getStatement(graph, statementId)
  const inner = linksTo(graph, keyOf('statement', statementId), 'within').flatMap(statementAt)
  return inner.toSorted((a, b) => a.cue[0] - b.cue[0])
}

/** The stances that a statement takes. @throws UnknownStatementError */
export function stancesOf(graph: IsnadGraph, statementId: string): readonly Stance[] {
  getStatement(graph, statementId)
  const links = linksFrom(graph, keyOf('statement', statementId), 'takes')
  return byEvidence(links.map((link) => link.edge.stance))
}

/** The stances that one actor takes on another or on an issue: what an edge of the map stands for. */
export function stancesBehindEdge(graph: IsnadGraph, query: EdgeQuery): readonly Stance[] {
  return linksTo(graph, targetKey(graph, query.target), 'takes')
    .map((link) => link.edge.stance)
    .filter((stance) => stance.holder === query.source)
    .filter((stance) => query.polarity === undefined || stance.polarity === query.polarity)
}

/** The statements behind an edge of the map, by day. @throws UnknownActorError */
export function statementsBehindEdge(graph: IsnadGraph, query: EdgeQuery): readonly Statement[] {
  const ids = new Set(stancesBehindEdge(graph, query).map((stance) => stance.statement))
  return byDay(
    graph,
    [...ids].map((id) => getStatement(graph, id)),
  )
}

function targetKey(graph: IsnadGraph, id: string): string {
  // A stance names actors and issues alike; where both bear an id the actor is meant, as in `buildGraph`.
  if (has(graph, 'actor', id)) return keyOf('actor', id)
  if (has(graph, 'issue', id)) return keyOf('issue', id)
  throw new UnknownActorError(id)
}

function distinctAt(graph: IsnadGraph, key: string, kind: EdgeKind): readonly Statement[] {
  return byDay(graph, [...new Set(linksTo(graph, key, kind).flatMap(statementAt))])
}
