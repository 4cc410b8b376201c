import type { Reply, Statement } from '../extract/index.ts'
import { getStatement } from './entries.ts'
import { countDistinct } from './groups.ts'
import type { IsnadGraph } from './types.ts'

/** An actor that takes part in answers, or that makes statements which nobody answers. */
export interface AnswerLane {
  /** Actor id. */
  readonly actor: string
  /** Replies that it gives. */
  readonly given: number
  /** Replies that it gets. */
  readonly got: number
  /** Its statements among those shown. */
  readonly said: number
}

/** Whose statement a reply answers: its speaker, or whom the reply names where no report has the statement. */
export function answeredActor(graph: IsnadGraph, { to, toActor }: Reply): string {
  return to === null ? toActor : getStatement(graph, to).speaker
}

/** The statements that give or get one of the replies, each once, in the order of the replies. */
export function statementsOfReplies(graph: IsnadGraph, replies: readonly Reply[]): readonly Statement[] {
  const ids = replies.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  return [...new Set(ids)].map((id) => getStatement(graph, id))
}

/** The actors of statements and replies: those with the most replies first, then those who say the most. */
export function answerLanes(
  graph: IsnadGraph,
  { statements, replies }: { readonly statements: readonly Statement[]; readonly replies: readonly Reply[] },
): readonly AnswerLane[] {
  const given = countDistinct(replies.map((reply) => [getStatement(graph, reply.from).speaker, reply.id]))
  const got = countDistinct(replies.map((reply) => [answeredActor(graph, reply), reply.id]))
  const said = countDistinct(statements.map(({ id, speaker }) => [speaker, id]))
  const actors = new Set([...given.keys(), ...got.keys(), ...said.keys()])
  const lanes = [...actors].map((actor) => ({
    actor,
    given: given.get(actor) ?? 0,
    got: got.get(actor) ?? 0,
    said: said.get(actor) ?? 0,
  }))
  return lanes.toSorted(
    (a, b) => b.given + b.got - (a.given + a.got) || b.said - a.said || (a.actor < b.actor ? -1 : 1),
  )
}
