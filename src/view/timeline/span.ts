import type { Filters } from '../../graph/filters.ts'
import type { TimeBin } from '../../graph/timeline.ts'

/** Bins that follow each other: the edge before the first and the edge behind the last, counted from 0. */
export interface Span {
  readonly start: number
  /** Greater than `start`. */
  readonly end: number
}

type Days = Pick<Filters, 'from' | 'until'>

/** The bins that hold the chosen days: all without a choice, null where no bin does. */
export function spanOf(bins: readonly TimeBin[], { from, until }: Days): Span | null {
  const start = bins.findIndex((bin) => from === null || bin.until >= from)
  const end = bins.findLastIndex((bin) => until === null || bin.from <= until) + 1
  return start >= 0 && start < end ? { start, end } : null
}

/** The days to choose for some bins; none for all, since that lets statements without a day in again. */
export function daysOf(bins: readonly TimeBin[], { start, end }: Span): Days {
  const [first, last] = [bins[start], bins[end - 1]]
  const isAll = start <= 0 && end >= bins.length
  return isAll || !first || !last ? { from: null, until: null } : { from: first.from, until: last.until }
}

/** From one bin to another, whichever comes first, both included. */
export const spanBetween = (one: number, other: number): Span => ({
  start: Math.min(one, other),
  end: Math.max(one, other) + 1,
})

/** As long as before and so many bins on, as far as there are bins. */
export function moved({ start, end }: Span, steps: number, length: number): Span {
  const by = Math.max(-start, Math.min(steps, length - end))
  return { start: start + by, end: end + by }
}

/** Puts one edge elsewhere; at least one bin stays in. */
export function withEdge({ start, end }: Span, edge: 'start' | 'end', at: number): Span {
  return edge === 'start' ? { start: Math.min(at, end - 1), end } : { start, end: Math.max(at, start + 1) }
}

/** A part of all bins to begin playing with: long enough to hold something, short enough to move. */
const OPENING_SHARE = 1 / 8

/** What comes next while playing: from all bins to the first of them, else a bin further; null at the end. */
export function nextSpan(span: Span | null, length: number): Span | null {
  if (length < 2) return null
  if (span === null || (span.start === 0 && span.end === length)) {
    return { start: 0, end: Math.max(1, Math.round(length * OPENING_SHARE)) }
  }
  return span.end < length ? moved(span, 1, length) : null
}
