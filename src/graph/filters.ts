import type { Act, ActorType, Polarity, Report, Stance, Statement } from '../extract/index.ts'
import { answersGivenBy, answersTo } from './answers.ts'
import { statementDate } from './dates.ts'
import { getActor, getReport } from './entries.ts'
import { stancesOf } from './statements.ts'
import type { IsnadGraph } from './types.ts'

/** What a person wants to see, as plain data: it goes into the address bar as it is. An empty list means all. */
export interface Filters {
  /** Report ids. */
  readonly reports: readonly string[]
  readonly outlets: readonly string[]
  readonly acts: readonly Act[]
  readonly polarities: readonly Polarity[]
  /** Types of the speaker and of the actors spoken about. */
  readonly actorTypes: readonly ActorType[]
  /** First day, ISO date, included; statements without a day are left out where this or `until` is set. */
  readonly from: string | null
  /** Last day, ISO date, included. */
  readonly until: string | null
  /** Least number of statements that an actor makes or is spoken about in. */
  readonly leastStatements: number
  /** `linked`: statements that answer or are answered; `unanswered`: those that no statement answers. */
  readonly answers: 'all' | 'linked' | 'unanswered'
  /** Whether statements of titles and captions count, which the body of the report repeats. */
  readonly headlines: boolean
}

/** Leaves everything in. */
export const NO_FILTERS: Filters = {
  reports: [],
  outlets: [],
  acts: [],
  polarities: [],
  actorTypes: [],
  from: null,
  until: null,
  leastStatements: 1,
  answers: 'all',
  headlines: true,
}

/** Whether a statement passes all filters that look at the statement alone, so all but `leastStatements`. */
export function passes(graph: IsnadGraph, statement: Statement, filters: Filters): boolean {
  const report = getReport(graph, statement.document)
  return (
    (filters.headlines || !statement.headline) &&
    allows(filters.acts, statement.act) &&
    allows(filters.actorTypes, getActor(graph, statement.speaker).type) &&
    passesReport(report, filters) &&
    passesDay(statementDate(graph, statement), filters) &&
    passesPolarity(stancesOf(graph, statement.id), filters) &&
    passesAnswers(graph, statement.id, filters)
  )
}

/** Whether a list of wanted values has the value, or wants no value in particular. */
export function allows<Value>(wanted: readonly Value[], value: Value): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function passesReport(report: Report, filters: Filters): boolean {
  return (
    allows(filters.reports, report.id) &&
    (filters.outlets.length === 0 || (report.source !== null && filters.outlets.includes(report.source)))
  )
}

function passesDay(day: string | null, { from, until }: Filters): boolean {
  if (day === null) return from === null && until === null
  return (from === null || day >= from) && (until === null || day <= until)
}

function passesPolarity(stances: readonly Stance[], { polarities }: Filters): boolean {
  return polarities.length === 0 || stances.some((stance) => polarities.includes(stance.polarity))
}

function passesAnswers(graph: IsnadGraph, statementId: string, { answers }: Filters): boolean {
  if (answers === 'all') return true
  const isAnswered = answersTo(graph, statementId).length > 0
  return answers === 'unanswered' ? !isAnswered : isAnswered || answersGivenBy(graph, statementId).length > 0
}
