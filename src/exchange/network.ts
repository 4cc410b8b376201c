import type { ActorType, Extraction } from '../extract/index.ts'
import { buildGraph } from '../graph/build.ts'
import { dateRange, type DateRange } from '../graph/dates.ts'
import { getActor, getStatement, has } from '../graph/entries.ts'
import { NO_FILTERS } from '../graph/filters.ts'
import { groupBy } from '../graph/groups.ts'
import { select } from '../graph/select.ts'
import type { IsnadGraph } from '../graph/types.ts'

/** An actor or issue as network programs know nodes: flat, with plain values. */
export interface NetworkNode {
  readonly id: string
  /** The Arabic name or label. */
  readonly label: string
  readonly labelEn: string | null
  readonly kind: 'actor' | 'issue'
  /** Null for an issue. */
  readonly type: ActorType | null
  readonly wikidata: string | null
  readonly memberOf: readonly string[]
  /** Statements made, and statements that take a stand on it. */
  readonly said: number
  readonly about: number
  readonly days: DateRange | null
}

/** All stances of one polarity, or all answers of one relation, of one node to another. */
export interface NetworkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: 'stance' | 'answer'
  /** Of a stance: -1, 0 or 1; null for an answer. */
  readonly polarity: number | null
  /** Of an answer; null for a stance. */
  readonly relation: string | null
  /** Number of statements behind it. */
  readonly weight: number
  /** Their ids. */
  readonly statements: readonly string[]
  readonly days: DateRange | null
}

/** The network of an extraction: who takes which stand on whom or what, and who answers whom. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

/** @throws BrokenExtractionError where the extraction names an id that it does not define */
export function networkOf(extraction: Extraction): Network {
  const graph = buildGraph(extraction)
  const edges = [...stanceEdges(graph), ...answerEdges(graph, extraction)]
  return { nodes: nodesIn(graph, edges), edges }
}

function daysOf(graph: IsnadGraph, statements: readonly string[]): DateRange | null {
  return dateRange(
    graph,
    statements.map((id) => getStatement(graph, id)),
  )
}

function stanceEdges(graph: IsnadGraph): readonly NetworkEdge[] {
  return select(graph, NO_FILTERS).edges.map(({ id, source, target, polarity, statements }) => ({
    id: `stance:${id}`,
    source,
    target,
    kind: 'stance',
    polarity,
    relation: null,
    weight: statements.length,
    statements,
    days: daysOf(graph, statements),
  }))
}

function answerEdges(graph: IsnadGraph, { replies }: Extraction): readonly NetworkEdge[] {
  const ends = replies.map(({ from, toActor, relation }) => ({
    from,
    source: getStatement(graph, from).speaker,
    target: toActor,
    relation,
  }))
  const groups = groupBy(ends, ({ source, target, relation }) => `answer:${source}>${target}:${relation}`)
  return [...groups].map(([id, group]) => {
    const { source, target, relation } = group[0]
    const statements = [...new Set(group.map(({ from }) => from))]
    const days = daysOf(graph, statements)
    const weight = statements.length
    return { id, source, target, kind: 'answer', polarity: null, relation, weight, statements, days }
  })
}

/** The actors that take part, and the issues that stances are taken on. */
function nodesIn(graph: IsnadGraph, edges: readonly NetworkEdge[]): readonly NetworkNode[] {
  const { actors, issues } = select(graph, NO_FILTERS)
  const shown = new Map(actors.map(({ actor, said, about }) => [actor.id, { said, about }]))
  for (const id of edges.flatMap(({ source, target }) => [source, target])) {
    if (!shown.has(id) && has(graph, 'actor', id)) shown.set(id, { said: 0, about: 0 })
  }
  const days = daysByNode(graph, edges)
  return [
    ...[...shown].map(([id, { said, about }]): NetworkNode => {
      const { name, type, wikidata, memberOf } = getActor(graph, id)
      const names = { label: name.ar, labelEn: name.en }
      return { id, ...names, kind: 'actor', type, wikidata, memberOf, said, about, days: days(id) }
    }),
    ...issues.map(({ issue: { id, label }, about }): NetworkNode => {
      const names = { label: label.ar, labelEn: label.en }
      const none = { type: null, wikidata: null, memberOf: [], said: 0 }
      return { id, ...names, kind: 'issue', ...none, about, days: days(id) }
    }),
  ]
}

/** From the first to the last day on which a node speaks or is spoken about. */
function daysByNode(graph: IsnadGraph, edges: readonly NetworkEdge[]): (id: string) => DateRange | null {
  const statements = new Map<string, Set<string>>()
  const note = (id: string, statement: string): void => {
    statements.set(id, (statements.get(id) ?? new Set()).add(statement))
  }
  for (const { speaker, id } of select(graph, NO_FILTERS).statements) note(speaker, id)
  for (const edge of edges) for (const id of edge.statements) note(edge.target, id)
  return (id) => daysOf(graph, [...(statements.get(id) ?? [])])
}
