import type { Relation, Act, Span, Statement } from '../../extract/index.ts'
import { LAYERS, type Layer } from '../../app/selected.ts'
import { getStatement } from '../../graph/entries.ts'
import type { Folding } from '../../graph/folding.ts'
import type { Visible } from '../../graph/select.ts'
import type { IsnadGraph } from '../../graph/types.ts'

/** One proof of a line on the map. */
export interface Evidence {
  /** Of the stance or reply. */
  readonly id: string
  readonly statement: Statement
  /** Actor or issue id: whom the stance is on, or who is answered. */
  readonly target: string
  /** The words that prove it, in the report of the statement. */
  readonly span: Span
  /** Id of the rule that found it. */
  readonly rule: string
  /** How likely the stance or reply is right, 0 to 1. */
  readonly confidence: number
  readonly kind: { readonly act: Act } | { readonly relation: Relation }
}

export interface LineEnds {
  readonly source: string
  readonly target: string
  readonly layer: Layer
}

/** How many visible statements stand behind each kind of line from one end to the other. */
export function countsByLayer(
  graph: IsnadGraph,
  visible: Visible,
  ends: Omit<LineEnds, 'layer'> & Partial<Pick<Folding, 'insiders'>>,
): Readonly<Record<Layer, number>> {
  const count = (layer: Layer): number => {
    const behind = evidenceBehind(graph, visible, { ...ends, layer })
    return new Set(behind.map(({ statement }) => statement.id)).size
  }
  return Object.fromEntries(LAYERS.map((layer) => [layer, count(layer)])) as Record<Layer, number>
}

const itselfAlone = (id: string): readonly string[] => [id]

/** All visible proofs of a line, by the day of their statements; at a folded group those of all its members. */
export function evidenceBehind(
  graph: IsnadGraph,
  visible: Visible,
  ends: LineEnds & Partial<Pick<Folding, 'insiders'>>,
): readonly Evidence[] {
  const { source, target, layer, insiders = itselfAlone } = ends
  const [sources, targets] = [new Set(insiders(source)), new Set(insiders(target))]
  const place = new Map(visible.statements.map((statement, index) => [statement.id, index]))
  const rank = ({ statement }: Evidence): number => place.get(statement.id) ?? 0
  const all = layer === 'answers' ? proofsOfAnswers(graph, visible) : proofsOfStances(graph, visible, layer)
  return all
    .filter(({ statement, target: id }) => sources.has(statement.speaker) && targets.has(id))
    .toSorted((a, b) => rank(a) - rank(b))
}

function proofsOfStances(graph: IsnadGraph, { stances }: Visible, layer: Layer): readonly Evidence[] {
  return stances
    .filter(({ polarity }) => String(polarity) === layer)
    .map(({ id, statement, target, evidence, rule, confidence, act }) => ({
      id,
      statement: getStatement(graph, statement),
      target,
      span: evidence,
      rule,
      confidence,
      kind: { act },
    }))
}

function proofsOfAnswers(graph: IsnadGraph, { replies }: Visible): readonly Evidence[] {
  return replies.map(({ id, from, toActor, evidence, rule, confidence, relation }) => ({
    id,
    statement: getStatement(graph, from),
    target: toActor,
    span: evidence,
    rule,
    confidence,
    kind: { relation },
  }))
}
