/** The tabular day count is at most this many days from the calendar that Saudi Arabia prints. */
const MOST_OFF = 3
const DAY = 86_400_000
/** The first of Muharram of the year 1, proleptic Gregorian. */
const EPOCH = Date.UTC(622, 6, 19)
const MEAN_YEAR = 354.36667
const MEAN_MONTH = 29.53056

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/**
 * The Gregorian day of a day of the Umm al-Qura calendar, as an ISO date; null where that month has no such day.
 * `Intl` knows the calendar from Gregorian to Hijri only: the day is estimated by mean lengths and found near there.
 */
export function fromHijri(year: number, month: number, day: number): string | null {
  const days = (year - 1) * MEAN_YEAR + (month - 1) * MEAN_MONTH + day - 1
  const estimate = EPOCH + Math.round(days) * DAY
  for (let off = -MOST_OFF; off <= MOST_OFF; off++) {
    const date = new Date(estimate + off * DAY)
    if (isDay(date, { year, month, day })) return date.toISOString().slice(0, 10)
  }
  return null
}

interface HijriDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

function isDay(date: Date, wanted: HijriDay): boolean {
  const parts = new Map(hijri.formatToParts(date).map(({ type, value }) => [type, parseInt(value, 10)]))
  return (['year', 'month', 'day'] as const).every((part) => parts.get(part) === wanted[part])
}
