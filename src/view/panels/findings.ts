import type { Selected } from '../../app/selected.ts'
import { answerChain, statementsInChain } from '../../graph/answers.ts'
import { getStatement, has } from '../../graph/entries.ts'
import { countDistinct } from '../../graph/groups.ts'
import type { Visible } from '../../graph/select.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { chainLines } from '../thread/chain-lines.ts'

/** Something that stands out, and what to open to see it. */
export interface Finding {
  readonly kind: 'sharpest' | 'closest' | 'mostAnswered' | 'longestChain'
  /** Ids of the actors that the sentence names. */
  readonly actors: readonly string[]
  readonly count: number
  readonly target: Selected
}

/** The first things to look at, each by a plain count; what the visible part does not have is left out. */
export function findings(graph: IsnadGraph, visible: Visible): readonly Finding[] {
  return [
    strongestLine(graph, visible, { kind: 'sharpest', polarity: -1 }),
    strongestLine(graph, visible, { kind: 'closest', polarity: 1 }),
    mostAnswered(visible),
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

function strongestLine(
  graph: IsnadGraph,
  { edges }: Visible,
  { kind, polarity }: { readonly kind: 'sharpest' | 'closest'; readonly polarity: 1 | -1 },
): Finding | null {
  const lines = edges.filter((edge) => edge.polarity === polarity && has(graph, 'actor', edge.target))
  const best = greatest(lines, (edge) => edge.statements.length)
  if (!best) return null
  const [{ source, target }, count] = best
  return {
    kind,
    actors: [source, target],
    count,
    target: { kind: 'edge', source, target, layer: `${polarity}` },
  }
}

function mostAnswered({ replies }: Visible): Finding | null {
  const counts = countDistinct(replies.map(({ toActor, from }) => [toActor, from]))
  const best = greatest([...counts], ([, count]) => count)
  if (!best) return null
  const [[id], count] = best
  return { kind: 'mostAnswered', actors: [id], count, target: { kind: 'actor', id } }
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
