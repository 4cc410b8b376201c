import type { Reply, Statement } from '../extract/index.ts'

import { getActor, getStatement, linksFrom, linksTo, nodesOf } from './entries.ts'
import { keyOf } from './keys.ts'
import { byDay, byEvidence } from './order.ts'
import { statementsOf } from './statements.ts'
import { tellingsOf } from './tellings.ts'
import type { IsnadGraph } from './types.ts'

/** A reply met while following answers from a statement. */
export interface AnswerStep {
  readonly reply: Reply
  /** How many answers away from the statement asked about, from 1. */
  readonly distance: number
}

/** All that a statement answers and all that answers it. Branches are kept; each reply stands once. */
export interface AnswerChain {
  readonly statement: string
  /** Back to the first, nearest first. */
  readonly earlier: readonly AnswerStep[]
  /** Onward to the last, nearest first. */
  readonly later: readonly AnswerStep[]
}

/** The replies in which a statement answers another or an actor. @throws UnknownStatementError */
export function answersGivenBy(graph: IsnadGraph, statementId: string): readonly Reply[] {
  getStatement(graph, statementId)
  const links = linksFrom(graph, keyOf('statement', statementId), 'answers')
  return byEvidence(links.map((link) => link.edge.reply))
}

/** The replies that answer a statement. @throws UnknownStatementError */
export function answersTo(graph: IsnadGraph, statementId: string): readonly Reply[] {
  getStatement(graph, statementId)
  return linksTo(graph, keyOf('statement', statementId), 'answers').map((link) => link.edge.reply)
}

/** The replies that an actor gives. @throws UnknownActorError */
export function repliesOf(graph: IsnadGraph, actorId: string): readonly Reply[] {
  return statementsOf(graph, actorId).flatMap((statement) => answersGivenBy(graph, statement.id))
}

/** The replies that others, or the actor itself, give to an actor. @throws UnknownActorError */
export function repliesTo(graph: IsnadGraph, actorId: string): readonly Reply[] {
  getActor(graph, actorId)
  return nodesOf(graph, 'statement')
    .flatMap((node) => answersGivenBy(graph, node.statement.id))
    .filter((reply) => reply.toActor === actorId)
}

/** Whether any statement answers this one, or the same words as another report tells them. */
export function isAnswered(graph: IsnadGraph, statementId: string): boolean {
  return tellingsOf(graph, statementId).some((id) => answersTo(graph, id).length > 0)
}

/** The statements that no statement answers, by day; the given ones, or all. */
export function unanswered(
  graph: IsnadGraph,
  statements: readonly Statement[] = nodesOf(graph, 'statement').map((node) => node.statement),
): readonly Statement[] {
  return byDay(
    graph,
    statements.filter((statement) => !isAnswered(graph, statement.id)),
  )
}

/**
 * Follows answers from a statement in both directions, and from report to report where several tell the same words;
 * ends where answers go round. @throws UnknownStatementError
 */
export function answerChain(graph: IsnadGraph, statementId: string): AnswerChain {
  const given = (id: string): readonly Reply[] =>
    tellingsOf(graph, id).flatMap((one) => answersGivenBy(graph, one))
  const got = (id: string): readonly Reply[] => tellingsOf(graph, id).flatMap((one) => answersTo(graph, one))
  return {
    statement: statementId,
    earlier: follow(statementId, { step: given, next: (reply) => reply.to }),
    later: follow(statementId, { step: got, next: (reply) => reply.from }),
  }
}

/**
 * The replies that the chain of a statement consists of, each once, also where answers go round.
 * @throws UnknownStatementError
 */
export function repliesInChain(graph: IsnadGraph, statementId: string): readonly Reply[] {
  const { earlier, later } = answerChain(graph, statementId)
  return [...new Set([...earlier, ...later].map((step) => step.reply))]
}

/** The ids of the statements of a chain, the one asked about included. */
export function statementsInChain(chain: AnswerChain): ReadonlySet<string> {
  const replies = [...chain.earlier, ...chain.later].map((step) => step.reply)
  return new Set([chain.statement, ...replies.flatMap((reply) => [reply.from, reply.to ?? reply.from])])
}

interface Direction {
  readonly step: (statementId: string) => readonly Reply[]
  readonly next: (reply: Reply) => string | null
}

function follow(start: string, { step, next }: Direction): readonly AnswerStep[] {
  const steps = new Map<string, AnswerStep>()
  const visited = new Set<string>()
  let frontier = [start]
  for (let distance = 1; frontier.length > 0; distance++) {
    frontier.forEach((id) => visited.add(id))
    const replies = frontier.flatMap(step).filter((reply) => !steps.has(reply.id))
    for (const reply of replies) steps.set(reply.id, { reply, distance })
    const ahead = replies.map(next).filter((id) => id !== null)
    frontier = [...new Set(ahead)].filter((id) => !visited.has(id))
  }
  return [...steps.values()]
}
