import type { Actor, Reply } from '../../extract/index.ts'
import type { Layer } from '../../app/selected.ts'
import { getActor, getStatement } from '../../graph/entries.ts'
import { countDistinct } from '../../graph/groups.ts'
import type { Visible } from '../../graph/select.ts'
import type { IsnadGraph } from '../../graph/types.ts'

/** An actor on the map. */
export interface MapNode {
  readonly id: string
  readonly actor: Actor
  /** Statements made: the size. An actor that makes none is drawn hollow. */
  readonly said: number
  readonly about: number
}

/** A line on the map: all stances of one polarity, or all answers, of one actor to another. */
export interface MapLine {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly layer: Layer
  /** Statements behind it: the width. */
  readonly count: number
}

export interface Elements {
  readonly nodes: readonly MapNode[]
  readonly lines: readonly MapLine[]
}

/** What the map draws of the visible part of a graph, and of the given answers; the same ids whatever the filters. */
export function elements(graph: IsnadGraph, visible: Visible, answers: readonly Reply[] = []): Elements {
  const answerLines = linesOfAnswers(graph, answers)
  const nodes = new Map(
    visible.actors.map(({ actor, said, about }) => [actor.id, { id: actor.id, actor, said, about }]),
  )
  for (const id of answerLines.flatMap((line) => [line.source, line.target])) {
    if (!nodes.has(id)) nodes.set(id, { id, actor: getActor(graph, id), said: 0, about: 0 })
  }
  const stanceLines = visible.edges
    .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
    .map(({ source, target, polarity, statements }) => line(source, target, `${polarity}`, statements.length))
  return { nodes: [...nodes.values()], lines: [...stanceLines, ...answerLines] }
}

/** The id of a line, which a selected line can be found by. */
export const lineId = (source: string, target: string, layer: Layer): string => `${source}>${target}:${layer}`

function line(...[source, target, layer, count]: [string, string, Layer, number]): MapLine {
  return { id: lineId(source, target, layer), source, target, layer, count }
}

function linesOfAnswers(graph: IsnadGraph, answers: readonly Reply[]): readonly MapLine[] {
  const ends = answers.map(({ from, toActor }) => ({
    from,
    source: getStatement(graph, from).speaker,
    target: toActor,
  }))
  const known = new Map(ends.map((end) => [lineId(end.source, end.target, 'answers'), end]))
  const counts = countDistinct(ends.map((end) => [lineId(end.source, end.target, 'answers'), end.from]))
  return [...known].map(([id, { source, target }]) => line(source, target, 'answers', counts.get(id) ?? 0))
}
