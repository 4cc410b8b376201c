import type { Selected } from '../../app/selected.ts'
import { answerChain, statementsInChain } from '../../graph/answers.ts'
import { unansweredCalls } from '../../graph/calls.ts'
import { getStatement, has } from '../../graph/entries.ts'
import { countDistinct, countEach } from '../../graph/groups.ts'
import type { MapEdge } from '../../graph/map-edges.ts'
import type { Visible } from '../../graph/select.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { chainLines } from '../thread/chain-lines.ts'

/** Something that stands out, and what to open to see it. */
export interface Finding {
  readonly kind: 'sharpest' | 'closest' | 'mostAnswered' | 'unanswered' | 'longestChain'
  /** Ids of the actors that the sentence names. */
  readonly actors: readonly string[]
  /** Statements that the sentence rests on. */
  readonly count: number
  /** What to select, or the calls without an answer. */
  readonly target: Selected | 'unanswered'
}

/** A line with fewer statements says what somebody said once, and nothing that stands out. */
const LEAST_STATEMENTS = 2

/**
 * The first things to look at, each by a plain count in which what several reports tell stands once; what the visible
 * part does not have, or has too little of, is left out.
 */
export function findings(graph: IsnadGraph, visible: Visible): readonly Finding[] {
  return [
    strongestLine(graph, visible, { kind: 'sharpest', polarity: -1 }),
    strongestLine(graph, visible, { kind: 'closest', polarity: 1 }),
    mostAnswered(graph, visible),
    unansweredMost(graph, visible),
    longestChain(graph, visible),
  ].filter((finding) => finding !== null)
}

/** The first of those with the highest measure, where that is above zero. */
function greatest<Item>(
  items: readonly Item[],
  measure: (item: Item) => number,
): readonly [Item, number] | null {
  let best: readonly [Item, number] | null = null
  for (const item of items) {
    const value = measure(item)
    if (value > (best?.[1] ?? 0)) best = [item, value]
  }
  return best
}

/** The id of the first telling of a statement. */
const firstTelling = (graph: IsnadGraph, id: string): string => getStatement(graph, id).sameAs ?? id

/** By how many of its statements are likely read rightly: ten doubtful ones do not outweigh nine certain ones. */
function strongestLine(
  graph: IsnadGraph,
  { edges, stances }: Visible,
  { kind, polarity }: { readonly kind: 'sharpest' | 'closest'; readonly polarity: 1 | -1 },
): Finding | null {
  const confidences = new Map(stances.map(({ id, confidence }) => [id, confidence]))
  const told = (edge: MapEdge): number => new Set(edge.statements.map((id) => firstTelling(graph, id))).size
  const expected = (edge: MapEdge): number => {
    const sum = edge.stances.reduce((total, id) => total + (confidences.get(id) ?? 0), 0)
    return (told(edge) * sum) / edge.stances.length
  }
  const lines = edges.filter(
    (edge) =>
      edge.polarity === polarity && has(graph, 'actor', edge.target) && told(edge) >= LEAST_STATEMENTS,
  )
  const best = greatest(lines, expected)
  if (!best) return null
  const [line] = best
  const { source, target } = line
  return {
    kind,
    actors: [source, target],
    count: told(line),
    target: { kind: 'edge', source, target, layer: `${polarity}` },
  }
}

function mostAnswered(graph: IsnadGraph, { replies }: Visible): Finding | null {
  const counts = countDistinct(replies.map(({ toActor, from }) => [toActor, firstTelling(graph, from)]))
  const best = greatest([...counts], ([, count]) => count)
  if (!best) return null
  const [[id], count] = best
  if (count < LEAST_STATEMENTS) return null
  return { kind: 'mostAnswered', actors: [id], count, target: { kind: 'actor', id } }
}

/** Who waits for the most answers: the calls, accusations and threats of one actor that nobody answers. */
function unansweredMost(graph: IsnadGraph, { statements }: Visible): Finding | null {
  const speakers = countEach(unansweredCalls(graph, statements).map(({ speaker }) => speaker))
  const best = greatest([...speakers], ([, count]) => count)
  return best && { kind: 'unanswered', actors: [best[0][0]], count: best[1], target: 'unanswered' }
}

function longestChain(graph: IsnadGraph, { replies }: Visible): Finding | null {
  const sizeOf = (id: string): number => statementsInChain(answerChain(graph, id)).size
  const best = greatest(
    replies.flatMap(({ to }) => (to === null ? [] : [to])),
    sizeOf,
  )
  const first = best && chainLines(graph, best[0])[0]
  if (!first) return null
  const { id } = first.statement
  return {
    kind: 'longestChain',
    actors: [getStatement(graph, id).speaker],
    count: sizeOf(id),
    target: { kind: 'chain', id },
  }
}
