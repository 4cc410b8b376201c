import type { Fate } from '../../compare/compare-edges.ts'
import type { Actor, Reply } from '../../extract/index.ts'
import type { Layer } from '../../app/selected.ts'
import { answersGivenBy } from '../../graph/answers.ts'
import { getActor, getStatement, nodesOf } from '../../graph/entries.ts'
import { NO_FILTERS } from '../../graph/filters.ts'
import { foldGroups, foldVisible, type Folding } from '../../graph/folding.ts'
import { countDistinct } from '../../graph/groups.ts'
import { select, type Visible } from '../../graph/select.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { NodeLook } from './node-look.ts'

/** An actor on the map. */
export interface MapNode {
  readonly id: string
  readonly actor: Actor
  /** Statements made: the size. An actor that makes none is drawn hollow. */
  readonly said: number
  readonly about: number
  /** Other actors on the map for whom it stands as well; 0 unless it is a folded group. */
  readonly folded: number
  /** Absent where it looks as usual: by the statements made, in the plain colour. */
  readonly look?: NodeLook
}

/** A line on the map: all stances of one polarity, or all answers, of one actor to another. */
export interface MapLine {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly layer: Layer
  /** Statements behind it: the width. */
  readonly count: number
  /** Where two maps are compared: how the line differs on the other. It then tells the line's colour and dash. */
  readonly fate?: Fate
}

export interface Elements {
  readonly nodes: readonly MapNode[]
  readonly lines: readonly MapLine[]
}

interface Wishes {
  /** The replies to draw as lines beside the stances. */
  readonly answers?: readonly Reply[]
  readonly folding?: Folding
}

/** What the map draws of the visible part of a graph; the same ids whatever the filters. */
export function elements(
  graph: IsnadGraph,
  visible: Visible,
  { answers = [], folding = foldGroups(graph, []) }: Wishes = {},
): Elements {
  const drawn = foldVisible(graph, visible, folding)
  const answerLines = linesOfAnswers(graph, answers, folding)
  const inside = countInside(visible, folding)
  const nodeOf = ({ actor, said, about }: Omit<MapNode, 'id' | 'folded'>): MapNode => {
    return { id: actor.id, actor, said, about, folded: inside.get(actor.id) ?? 0 }
  }
  const nodes = new Map(drawn.actors.map((one) => [one.actor.id, nodeOf(one)]))
  for (const id of answerLines.flatMap((line) => [line.source, line.target])) {
    if (!nodes.has(id)) nodes.set(id, nodeOf({ actor: getActor(graph, id), said: 0, about: 0 }))
  }
  const stanceLines = drawn.edges
    .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
    .map(({ source, target, polarity, statements }) => line(source, target, `${polarity}`, statements.length))
  return { nodes: [...nodes.values()], lines: [...stanceLines, ...answerLines] }
}

/** All that the map of a graph can draw, whatever filters leave of it. */
export const wholeMap = (graph: IsnadGraph): Elements =>
  elements(graph, select(graph, NO_FILTERS), { answers: allAnswers(graph) })

export const allAnswers = (graph: IsnadGraph): readonly Reply[] =>
  nodesOf(graph, 'statement').flatMap(({ statement }) => answersGivenBy(graph, statement.id))

function countInside({ actors }: Visible, { represent }: Folding): ReadonlyMap<string, number> {
  const ids = actors.map(({ actor }) => actor.id).filter((id) => represent(id) !== id)
  return countDistinct(ids.map((id) => [represent(id), id]))
}

/** The id of a line, which a selected line can be found by. */
export const lineId = (source: string, target: string, layer: Layer): string => `${source}>${target}:${layer}`

function line(...[source, target, layer, count]: [string, string, Layer, number]): MapLine {
  return { id: lineId(source, target, layer), source, target, layer, count }
}

function linesOfAnswers(
  graph: IsnadGraph,
  answers: readonly Reply[],
  { represent }: Folding,
): readonly MapLine[] {
  const ends = answers.map(({ from, toActor }) => ({
    from,
    source: represent(getStatement(graph, from).speaker),
    target: represent(toActor),
  }))
  const known = new Map(ends.map((end) => [lineId(end.source, end.target, 'answers'), end]))
  const counts = countDistinct(ends.map((end) => [lineId(end.source, end.target, 'answers'), end.from]))
  return [...known].map(([id, { source, target }]) => line(source, target, 'answers', counts.get(id) ?? 0))
}
