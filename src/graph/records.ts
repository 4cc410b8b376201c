import type { ActorType, Reply, Report, Stance, Statement } from '../extract/index.ts'
import { statementDate } from './dates.ts'
import { getActor, getReport, has, nodesOf } from './entries.ts'
import { byDay } from './order.ts'
import { linksOfAll, linksOfEach, type StatementLinks } from './statement-links.ts'
import { statementsTouched } from './touched.ts'
import type { IsnadGraph } from './types.ts'

/** A stance with what filters ask of its target. */
interface StanceRecord {
  readonly stance: Stance
  /** Null for an issue. */
  readonly targetType: ActorType | null
}

/** A statement with all that filters ask about it. */
export interface StatementRecord {
  readonly statement: Statement
  readonly report: Report
  readonly day: string | null
  readonly speakerType: ActorType
  readonly stances: readonly StanceRecord[]
  /** Replies in which it answers others. */
  readonly replies: readonly Reply[]
  readonly isAnswered: boolean
}

const known = new WeakMap<IsnadGraph, readonly StatementRecord[]>()

/** The records of all statements, by day. They are gathered once a graph, since every filter reads them all. */
export function recordsOf(graph: IsnadGraph): readonly StatementRecord[] {
  const records = known.get(graph) ?? gather(graph)
  known.set(graph, records)
  return records
}

function gather(graph: IsnadGraph): readonly StatementRecord[] {
  const statements = nodesOf(graph, 'statement').map((node) => node.statement)
  if (graph.patch === null) {
    const links = linksOfAll(graph.extraction)
    return byDay(graph, statements).map((statement) => recordOf(graph, statement, links))
  }
  const touched = statementsTouched(graph, graph.patch)
  const others = recordsOf(graph.patch.before).filter(({ statement }) => !touched.has(statement.id))
  const links = linksOfEach(graph)
  const own = statements
    .filter(({ id }) => touched.has(id))
    .map((statement) => recordOf(graph, statement, links))
  const records = new Map([...others, ...own].map((record) => [record.statement, record]))
  return byDay(graph, [...records.keys()]).flatMap((statement) => records.get(statement) ?? [])
}

function recordOf(graph: IsnadGraph, statement: Statement, links: StatementLinks): StatementRecord {
  return {
    statement,
    report: getReport(graph, statement.document),
    day: statementDate(graph, statement),
    speakerType: getActor(graph, statement.speaker).type,
    stances: links.stances(statement).map((stance) => ({ stance, targetType: targetType(graph, stance) })),
    replies: links.replies(statement),
    isAnswered: links.isAnswered(statement),
  }
}

function targetType(graph: IsnadGraph, { target }: Stance): ActorType | null {
  return has(graph, 'actor', target) ? getActor(graph, target).type : null
}
