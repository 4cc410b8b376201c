import type { Act, Relation, Reply, Span, Stance, Statement } from '../../extract/index.ts'
import { LAYERS, type Layer } from '../../app/selected.ts'
import { getStatement } from '../../graph/entries.ts'
import type { Folding } from '../../graph/folding.ts'
import { countDistinct } from '../../graph/groups.ts'
import { byDay } from '../../graph/order.ts'
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

/** Both ends of a line, and who stands at them: at a folded group all its members. */
type Ends = Omit<LineEnds, 'layer'> & Partial<Pick<Folding, 'insiders'>>

/** How many visible statements stand behind each kind of line from one end to the other. */
export function countsByLayer(
  graph: IsnadGraph,
  visible: Visible,
  ends: Ends,
): Readonly<Record<Layer, number>> {
  const { stances, replies } = between(graph, visible, ends)
  const counts = countDistinct<Layer, string>([
    ...stances.map(({ polarity, statement }) => [`${polarity}`, statement] as const),
    ...replies.map(({ from }) => ['answers', from] as const),
  ])
  return Object.fromEntries(LAYERS.map((layer) => [layer, counts.get(layer) ?? 0])) as Record<Layer, number>
}

/** All visible proofs of a line, by the day of their statements; at a folded group those of all its members. */
export function evidenceBehind(
  graph: IsnadGraph,
  visible: Visible,
  ends: Ends & Pick<LineEnds, 'layer'>,
): readonly Evidence[] {
  const { stances, replies } = between(graph, visible, ends)
  const proofs =
    ends.layer === 'answers'
      ? replies.map((reply) => proofOfAnswer(graph, reply))
      : stances
          .filter(({ polarity }) => String(polarity) === ends.layer)
          .map((stance) => proofOfStance(graph, stance))
  const ordered = byDay(
    graph,
    proofs.map(({ statement }) => statement),
  )
  const places = new Map(ordered.map(({ id }, place) => [id, place]))
  const place = ({ statement }: Evidence): number => places.get(statement.id) ?? 0
  return proofs.toSorted((a, b) => place(a) - place(b))
}

const itselfAlone = (id: string): readonly string[] => [id]

/** The visible stances and replies from one end to the other. */
function between(
  graph: IsnadGraph,
  visible: Visible,
  { source, target, insiders = itselfAlone }: Ends,
): Pick<Visible, 'stances' | 'replies'> {
  const [sources, targets] = [new Set(insiders(source)), new Set(insiders(target))]
  return {
    stances: visible.stances.filter((one) => sources.has(one.holder) && targets.has(one.target)),
    replies: visible.replies.filter(
      ({ from, toActor }) => targets.has(toActor) && sources.has(getStatement(graph, from).speaker),
    ),
  }
}

function proofOfStance(graph: IsnadGraph, stance: Stance): Evidence {
  const { id, statement, target, evidence, rule, confidence, act } = stance
  return {
    id,
    statement: getStatement(graph, statement),
    target,
    span: evidence,
    rule,
    confidence,
    kind: { act },
  }
}

function proofOfAnswer(graph: IsnadGraph, reply: Reply): Evidence {
  const { id, from, toActor, evidence, rule, confidence, relation } = reply
  const statement = getStatement(graph, from)
  return { id, statement, target: toActor, span: evidence, rule, confidence, kind: { relation } }
}
