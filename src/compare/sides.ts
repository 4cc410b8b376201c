import type { Statement } from '../extract/index.ts'
import { statementDate } from '../graph/dates.ts'
import { getReport } from '../graph/entries.ts'
import type { Filters } from '../graph/filters.ts'
import type { IsnadGraph } from '../graph/types.ts'

/** By what the reports are parted: by outlets, by reports, or by a day, before it and from it on. */
export const PARTINGS = ['outlets', 'reports', 'days'] as const
export type Parting = (typeof PARTINGS)[number]

export interface SidesWanted {
  readonly by: Parting
  /** Outlets or report ids of each side; empty: the one with most statements not on the other side. */
  readonly one: readonly string[]
  readonly other: readonly string[]
  /** ISO date, the first day of the second period; null: the middle one. */
  readonly day: string | null
}

/** What stands on each side, told by its names or by the day that parts them, and the filters that leave it. */
export interface Sides {
  readonly one: Side
  readonly other: Side
}

export interface Side {
  /** Outlets, report ids, or the day that parts the two periods. */
  readonly names: readonly string[]
  readonly filters: Filters
}

/** The outlets or reports that can stand on a side, those with most statements first. */
export function optionsOf(
  graph: IsnadGraph,
  statements: readonly Statement[],
  by: 'outlets' | 'reports',
): readonly string[] {
  const counts = new Map<string, number>()
  for (const { document } of statements) {
    const name = by === 'reports' ? document : getReport(graph, document).source
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}

/** The days that can part the statements: each leaves some on both sides. */
export function partingDays(graph: IsnadGraph, statements: readonly Statement[]): readonly string[] {
  const days = statements.map((statement) => statementDate(graph, statement)).filter((day) => day !== null)
  return [...new Set(days)].toSorted().slice(1)
}

/** What can be chosen from, of the statements that the filters leave. */
export interface SideOptions {
  readonly names: readonly string[]
  readonly days: readonly string[]
}

/** The two sides wanted, within the filters; null where what can be chosen from has no two. */
export function sidesOf(filters: Filters, wanted: SidesWanted, options: SideOptions): Sides | null {
  if (wanted.by === 'days') return periods(filters, wanted.day, options.days)
  const { names } = options
  const chosen = (side: readonly string[]): readonly string[] => names.filter((name) => side.includes(name))
  const first = chosen(wanted.one)
  const second = chosen(wanted.other).filter((name) => !first.includes(name))
  const one = first.length > 0 ? first : names.filter((name) => !second.includes(name)).slice(0, 1)
  const other = second.length > 0 ? second : names.filter((name) => !one.includes(name)).slice(0, 1)
  if (one.length === 0 || other.length === 0) return null
  const side = (of: readonly string[]): Side => ({ names: of, filters: { ...filters, [wanted.by]: of } })
  return { one: side(one), other: side(other) }
}

function periods(filters: Filters, wanted: string | null, days: readonly string[]): Sides | null {
  const middle = days[Math.floor((days.length - 1) / 2)]
  if (middle === undefined) return null
  const day = wanted ?? middle
  const until = least(filters.until, dayBefore(day))
  const from = filters.from !== null && filters.from > day ? filters.from : day
  return {
    one: { names: [day], filters: { ...filters, until } },
    other: { names: [day], filters: { ...filters, from } },
  }
}

const least = (one: string | null, other: string): string => (one !== null && one < other ? one : other)

const DAY = 86_400_000

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)
