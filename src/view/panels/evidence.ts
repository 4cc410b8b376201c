import type { Relation, Act, Span, Statement } from '../../extract/index.ts'
import type { Layer } from '../../app/selected.ts'
import { answersGivenBy } from '../../graph/answers.ts'
import { getStatement } from '../../graph/entries.ts'
import type { Visible } from '../../graph/select.ts'
import { stancesBehindEdge, statementsOf } from '../../graph/statements.ts'
import type { IsnadGraph } from '../../graph/types.ts'

/** One proof of a line on the map. */
export interface Evidence {
  /** Of the stance or reply. */
  readonly id: string
  readonly statement: Statement
  /** The words that prove it, in the report of the statement. */
  readonly span: Span
  /** Id of the rule that found it. */
  readonly rule: string
  readonly kind: { readonly act: Act } | { readonly relation: Relation }
}

export interface LineEnds {
  readonly source: string
  readonly target: string
  readonly layer: Layer
}

/** All visible proofs of a line, by the day of their statements. */
export function evidenceBehind(graph: IsnadGraph, visible: Visible, ends: LineEnds): readonly Evidence[] {
  const place = new Map(visible.statements.map((statement, index) => [statement.id, index]))
  const rank = ({ statement }: Evidence): number => place.get(statement.id) ?? 0
  const all = ends.layer === 'answers' ? proofsOfAnswers(graph, ends) : proofsOfStances(graph, ends)
  return all.filter(({ statement }) => place.has(statement.id)).toSorted((a, b) => rank(a) - rank(b))
}

function proofsOfStances(graph: IsnadGraph, { source, target, layer }: LineEnds): readonly Evidence[] {
  const stances = stancesBehindEdge(graph, { source, target }).filter(
    ({ polarity }) => String(polarity) === layer,
  )
  return stances.map(({ id, statement, evidence, rule, act }) => ({
    id,
    statement: getStatement(graph, statement),
    span: evidence,
    rule,
    kind: { act },
  }))
}

function proofsOfAnswers(graph: IsnadGraph, { source, target }: LineEnds): readonly Evidence[] {
  return statementsOf(graph, source).flatMap((statement) =>
    answersGivenBy(graph, statement.id)
      .filter(({ toActor }) => toActor === target)
      .map(({ id, evidence, rule, relation }) => ({
        id,
        statement,
        span: evidence,
        rule,
        kind: { relation },
      })),
  )
}
