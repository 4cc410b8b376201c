/** What a person may want compared, apart from how it is worked out: an address is read before anything is compared. */

/** By what the reports are parted: by outlets, by reports, by a day, before it and from it on, or by two periods. */
export const PARTINGS = ['outlets', 'reports', 'days', 'periods'] as const
export type Parting = (typeof PARTINGS)[number]

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

export interface SidesWanted {
  readonly by: Parting
  /** Outlets or report ids of each side; empty: the one with most statements not on the other side. */
  readonly one: readonly string[]
  readonly other: readonly string[]
  /** ISO date, the first day of the second period; null: the middle one. */
  readonly day: string | null
  /** Any two, which may share days; without any bound those before the middle day and from it on. */
  readonly periods: Periods
}
