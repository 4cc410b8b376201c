import type { BinUnit, TimeBin } from '../../graph/timeline.ts'
import type { Format } from '../../i18n/format.ts'

/** A bin that is named on the axis. */
export interface Tick {
  /** Which bin, counted from 0. */
  readonly at: number
  readonly label: string
}

/** Room that a label needs, in pixels. */
const LABEL_ROOM = 96

/** Names for as many bins as have room on an axis of this width, evenly apart, the first always. */
export function ticksOf(
  { unit, bins }: { readonly unit: BinUnit; readonly bins: readonly TimeBin[] },
  width: number,
  format: Format,
): readonly Tick[] {
  const step = Math.max(1, Math.ceil((bins.length * LABEL_ROOM) / Math.max(width, 1)))
  return bins.flatMap(({ from }, at) =>
    // The last name must not stand over the end of the axis.
    at % step === 0 && (at === 0 || bins.length - at >= step / 2)
      ? [{ at, label: binName(unit, from, format) }]
      : [],
  )
}

/** A bin by its first day, as briefly as its unit allows. */
function binName(unit: BinUnit, from: string, format: Format): string {
  if (unit === 'year') return format.year(from)
  return unit === 'month' ? format.month(from) : format.shortDate(from)
}
