import type { Filters } from '../graph/filters.ts'
import type { Period, Periods } from './wanted.ts'

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
