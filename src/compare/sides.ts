import type { Statement } from '../extract/index.ts'
import { statementDate } from '../graph/dates.ts'
import { getReport } from '../graph/entries.ts'
import type { Filters } from '../graph/filters.ts'
import type { IsnadGraph } from '../graph/types.ts'
import { isBounded, periodsAround, within } from './periods.ts'
import type { Period, Periods, SidesWanted } from './wanted.ts'

/** What stands on each side, told by its names or its days, and the filters that leave it. */
export interface Sides {
  readonly one: Side
  readonly other: Side
}

export interface Side {
  /** Outlets or report ids; none where days part the sides. */
  readonly names: readonly string[]
  /** Null where days do not part the sides. */
  readonly period: Period | null
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
  if (wanted.by === 'days' || wanted.by === 'periods') {
    const periods = periodsOf(wanted, options.days)
    const side = (period: Period): Side => ({ names: [], period, filters: within(filters, period) })
    return periods && { one: side(periods.one), other: side(periods.other) }
  }
  return namedSides(filters, { ...wanted, by: wanted.by }, options.names)
}

function periodsOf({ by, day, periods }: SidesWanted, days: readonly string[]): Periods | null {
  const middle = days[Math.floor((days.length - 1) / 2)]
  if (middle === undefined) return null
  if (by === 'periods' && isBounded(periods)) return periods
  return periodsAround(by === 'days' && day !== null ? day : middle)
}

interface NamesWanted extends Pick<SidesWanted, 'one' | 'other'> {
  readonly by: 'outlets' | 'reports'
}

function namedSides(filters: Filters, wanted: NamesWanted, names: readonly string[]): Sides | null {
  const chosen = (side: readonly string[]): readonly string[] => names.filter((name) => side.includes(name))
  const first = chosen(wanted.one)
  const second = chosen(wanted.other).filter((name) => !first.includes(name))
  const one = first.length > 0 ? first : names.filter((name) => !second.includes(name)).slice(0, 1)
  const other = second.length > 0 ? second : names.filter((name) => !one.includes(name)).slice(0, 1)
  if (one.length === 0 || other.length === 0) return null
  const side = (of: readonly string[]): Side => ({
    names: of,
    period: null,
    filters: { ...filters, [wanted.by]: of },
  })
  return { one: side(one), other: side(other) }
}
