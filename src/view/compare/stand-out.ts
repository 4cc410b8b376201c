import type { ComparedEdge } from '../../compare/compare-edges.ts'
import { differenceOf, statementsToldAgain, type Tellings } from '../../compare/tellings.ts'
import type { Statement } from '../../extract/index.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Emphasis } from '../network/emphasis.ts'

/** What several reports tell, at least two of the tellings among these statements; most differently told first. */
export function toldAmong(graph: IsnadGraph, statements: readonly Statement[]): readonly Tellings[] {
  const shown = new Set(statements.map(({ id }) => id))
  return statementsToldAgain(graph)
    .filter((told) => told.filter(({ statement }) => shown.has(statement.id)).length > 1)
    .toSorted((a, b) => differenceOf(b) - differenceOf(a))
}

interface Touched {
  /** Id of the compared edge or actor that is pointed at. */
  readonly pointed: string | null
  /** Id of the compared edge whose statements are open. */
  readonly opened: string | null
}

/** What stands out on both maps: what is pointed at, or else what is open. */
export function emphasisOn(edges: readonly ComparedEdge[], { pointed, opened }: Touched): Emphasis {
  const id = pointed ?? opened
  return {
    lit: id === null ? null : around(edges, id),
    picked: new Set(opened === null ? [] : [opened]),
  }
}

/** An actor with its lines and neighbours, or a line with its ends, on either side. */
function around(edges: readonly ComparedEdge[], id: string): ReadonlySet<string> {
  const near = edges.filter((edge) => edge.id === id || edge.source === id || edge.target === id)
  return new Set([id, ...near.flatMap((edge) => [edge.id, edge.source, edge.target])])
}
