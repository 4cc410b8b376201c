import type { Filters } from '../graph/filters.ts'

/** Days, both ISO dates and both included; null for no bound. */
export interface Period {
  readonly from: string | null
  readonly until: string | null
}

export interface Periods {
  readonly one: Period
  readonly other: Period
}

const ALWAYS: Period = { from: null, until: null }

/** No bound anywhere: the two periods then are those before the middle day and from it on. */
export const NO_PERIODS: Periods = { one: ALWAYS, other: ALWAYS }

/** What comes before a day, and what from it on. */
export const periodsAround = (day: string): Periods => ({
  one: { from: null, until: dayBefore(day) },
  other: { from: day, until: null },
})

export const isBounded = ({ one, other }: Periods): boolean =>
  [one, other].some(({ from, until }) => from !== null || until !== null)

/** The filters with what a period leaves of their days. */
export function within(filters: Filters, { from, until }: Period): Filters {
  const known = (days: readonly (string | null)[]): readonly string[] =>
    days.filter((day) => day !== null).toSorted()
  return {
    ...filters,
    from: known([filters.from, from]).at(-1) ?? null,
    until: known([filters.until, until])[0] ?? null,
  }
}

const DAY = 86_400_000

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)
