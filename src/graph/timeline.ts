import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time'
import { choose } from './choose.ts'
import type { Filters } from './filters.ts'
import { recordsOf, type StatementRecord } from './records.ts'
import type { IsnadGraph } from './types.ts'

/** How long a bin is. */
export type BinUnit = 'day' | 'week' | 'month' | 'year'

/** What a statement counts as: against whenever it is against somebody, else for, else neither or without a stance. */
export const TONES = ['against', 'for', 'neither'] as const
export type Tone = (typeof TONES)[number]

/** The statements of some days that follow each other. */
export interface TimeBin {
  /** ISO dates of its first and last day, both included. */
  readonly from: string
  readonly until: string
  readonly counts: Readonly<Record<Tone, number>>
  readonly total: number
}

export interface Timeline {
  readonly unit: BinUnit
  /** Without gaps, in order of time; empty where no statement has a day. */
  readonly bins: readonly TimeBin[]
  /** Statements that no day is known of. */
  readonly undated: number
}

/** The shortest unit is taken of which so many bins are enough: more would be thinner than a line. */
const MOST_BINS = 130

const UNITS: readonly (readonly [BinUnit, CountableTimeInterval])[] = [
  ['day', utcDay],
  ['week', utcMonday],
  ['month', utcMonth],
  ['year', utcYear],
]

/**
 * The statements over time that the filters leave, apart from the filter by day, which the timeline itself sets. Bins
 * span all statements of the graph, so that days keep their place while other filters change.
 */
export function timelineOf(graph: IsnadGraph, filters: Filters): Timeline {
  const { records } = choose(graph, { ...filters, from: null, until: null })
  const dated = records.filter(isDated)
  const undated = records.length - dated.length
  const all = recordsOf(graph).filter(isDated)
  const [first, last] = [all[0]?.day, all.at(-1)?.day]
  if (first === undefined || last === undefined) return { unit: 'day', bins: [], undated }
  const [unit, interval] = unitFor(new Date(first), new Date(last))
  const starts = interval.range(interval.floor(new Date(first)), utcDay.offset(new Date(last), 1))
  return { unit, bins: fill(dated, starts, interval), undated }
}

type DatedRecord = StatementRecord & { readonly day: string }

const isDated = (record: StatementRecord): record is DatedRecord => record.day !== null

function unitFor(first: Date, last: Date): readonly [BinUnit, CountableTimeInterval] {
  const enough = UNITS.find(([, interval]) => interval.count(interval.floor(first), last) < MOST_BINS)
  return enough ?? ['year', utcYear]
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

function fill(
  records: readonly DatedRecord[],
  starts: readonly Date[],
  interval: CountableTimeInterval,
): readonly TimeBin[] {
  const counts = starts.map(() => ({ against: 0, for: 0, neither: 0 }))
  const places = new Map(starts.map((start, index) => [isoDay(start), index]))
  for (const record of records) {
    const bin = counts[places.get(isoDay(interval.floor(new Date(record.day)))) ?? -1]
    if (bin !== undefined) bin[toneOf(record)]++
  }
  return starts.map((start, index) => {
    const bin = counts[index] ?? { against: 0, for: 0, neither: 0 }
    return {
      from: isoDay(start),
      until: isoDay(utcDay.offset(interval.offset(start, 1), -1)),
      counts: bin,
      total: bin.against + bin.for + bin.neither,
    }
  })
}

function toneOf({ stances }: StatementRecord): Tone {
  if (stances.some(({ stance }) => stance.polarity === -1)) return 'against'
  return stances.some(({ stance }) => stance.polarity === 1) ? 'for' : 'neither'
}
