import type { Act, ActorType, Polarity, Stance } from '../extract/index.ts'
import type { StatementRecord } from './records.ts'

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
  /** Least confidence of a statement, 0 to 1; stances that are less sure go as well. */
  readonly leastConfidence: number
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
  leastConfidence: 0,
}

/** Whether a statement passes all filters that look at it alone, so all but `leastStatements`. */
export function passes(record: StatementRecord, filters: Filters): boolean {
  return (
    (filters.headlines || !record.statement.headline) &&
    record.statement.confidence >= filters.leastConfidence &&
    allows(filters.acts, record.statement.act) &&
    allows(filters.actorTypes, record.speakerType) &&
    allows(filters.reports, record.report.id) &&
    allows<string | null>(filters.outlets, record.report.source) &&
    passesDay(record.day, filters) &&
    passesPolarity(record, filters) &&
    passesAnswers(record, filters)
  )
}

/** The stances of a statement that pass the filters. */
export function passingStances(record: StatementRecord, filters: Filters): readonly Stance[] {
  return record.stances
    .filter(({ stance }) => stance.confidence >= filters.leastConfidence)
    .filter(({ stance }) => allows(filters.polarities, stance.polarity))
    .filter(({ targetType }) => targetType === null || allows(filters.actorTypes, targetType))
    .map(({ stance }) => stance)
}

/** Whether a list of wanted values has the value, or wants no value in particular. */
function allows<Value>(wanted: readonly Value[], value: Value): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function passesDay(day: string | null, { from, until }: Filters): boolean {
  if (day === null) return from === null && until === null
  return (from === null || day >= from) && (until === null || day <= until)
}

function passesPolarity({ stances }: StatementRecord, { polarities }: Filters): boolean {
  return polarities.length === 0 || stances.some(({ stance }) => polarities.includes(stance.polarity))
}

function passesAnswers({ isAnswered, replies }: StatementRecord, { answers }: Filters): boolean {
  if (answers === 'all') return true
  return answers === 'unanswered' ? !isAnswered : isAnswered || replies.length > 0
}
