/** A day on the time axis, or the place of what has no day, which comes last. Lengths are in rem, from the first day on. */
export interface DayColumn {
  /** ISO date; null for what has no day. */
  readonly day: string | null
  /** Where its first slot begins. */
  readonly start: number
  /** How many cards stand side by side in it. */
  readonly slots: number
  readonly width: number
  /** Days without anything to show between the day before and this one: the axis leaves them out and says so. */
  readonly skipped: number
}

export interface ColumnMeasures {
  /** From the beginning of a card to the beginning of the next one. */
  readonly slot: number
  /** Between two days that follow each other. */
  readonly dayGap: number
  /** Between two days with others left out between them, and before what has no day. */
  readonly breakGap: number
}

const DAY = 86_400_000

/** Sets days one after another, each as wide as what stands side by side in it. @param slots by day, in order of time */
export function timeColumns(
  slots: readonly (readonly [day: string | null, slots: number])[],
  measures: ColumnMeasures,
): readonly DayColumn[] {
  const columns: DayColumn[] = []
  for (const [day, count] of slots) {
    const last = columns.at(-1)
    const skipped = last ? daysBetween(last.day, day) : 0
    const gap = skipped > 0 || day === null ? measures.breakGap : measures.dayGap
    const start = last ? last.start + last.width + gap : gap
    columns.push({ day, start, slots: count, width: count * measures.slot, skipped })
  }
  return columns
}

function daysBetween(first: string | null, second: string | null): number {
  if (first === null || second === null) return 0
  return Math.max(0, Math.round((Date.parse(second) - Date.parse(first)) / DAY) - 1)
}

/** A stretch of the axis with a name: a month, or the place of what has no day. */
export interface Era {
  /** ISO month such as `2016-11`; null for what has no day. */
  readonly month: string | null
  readonly start: number
  readonly end: number
}

/** The months that days belong to, each from its first shown day to its last. */
export function erasOf(columns: readonly DayColumn[]): readonly Era[] {
  const eras: Era[] = []
  for (const { day, start, width } of columns) {
    const month = day?.slice(0, 7) ?? null
    const last = eras.at(-1)
    if (last?.month === month) eras[eras.length - 1] = { ...last, end: start + width }
    else eras.push({ month, start, end: start + width })
  }
  return eras
}

/** The days that have room for a label of this width, going from the first on; those hidden are named by their neighbours. */
export function labelledDays(columns: readonly DayColumn[], room: number): readonly DayColumn[] {
  let free = -Infinity
  return columns.filter(({ day, start }) => {
    if (day === null || start < free) return false
    free = start + room
    return true
  })
}
