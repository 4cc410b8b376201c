import type { Statement } from '../../extract/index.ts'
import { getStatement } from '../../graph/entries.ts'
import type { Visible } from '../../graph/select.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Elements } from '../network/elements.ts'
import type { FigureSource } from '../network/figure-source.ts'

export const SCOPES = ['whole', 'visible', 'selection'] as const
export type Scope = (typeof SCOPES)[number]
export const DEPTHS = [1, 2] as const

/**
 * Of what is drawn, some actors and those that so many lines lead to, whichever way they point, with all lines
 * between them.
 */
export function surroundings({ nodes, lines }: Elements, seeds: readonly string[], depth: number): Elements {
  let near = new Set(seeds)
  for (let step = 0; step < depth; step++) {
    const touching = lines.filter(({ source, target }) => near.has(source) || near.has(target))
    near = new Set([...near, ...touching.flatMap(({ source, target }) => [source, target])])
  }
  return {
    nodes: nodes.filter(({ id }) => near.has(id)),
    lines: lines.filter(({ source, target }) => near.has(source) && near.has(target)),
  }
}

/** The visible statements that lines between the actors drawn stand for, and those of an actor that is alone. */
export function statementsBehind(
  graph: IsnadGraph,
  visible: Visible,
  { nodes, lines, represent }: Elements & Pick<FigureSource, 'represent'>,
): readonly Statement[] {
  const ids = new Set(nodes.map(({ id }) => id))
  const isDrawn = (id: string): boolean => ids.has(represent(id))
  const hasAnswers = lines.some(({ layer }) => layer === 'answers')
  const behindStances = visible.stances
    .filter(({ holder, target }) => isDrawn(holder) && isDrawn(target))
    .map(({ statement }) => statement)
  const behindAnswers = visible.replies
    .filter(({ from, toActor }) => isDrawn(toActor) && isDrawn(getStatement(graph, from).speaker))
    .map(({ from }) => from)
  const behind = new Set([...behindStances, ...(hasAnswers ? behindAnswers : [])])
  const isAlone = lines.length === 0
  return visible.statements.filter(({ id, speaker }) => behind.has(id) || (isAlone && isDrawn(speaker)))
}
