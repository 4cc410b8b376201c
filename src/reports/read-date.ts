import { foldPhrase } from '../extract/index.ts'
import { fromHijri } from './hijri.ts'
import { MONTHS, type Month } from './months.ts'

/** The years that a report may be of: earlier and later ones are misread numbers. */
const YEARS = { first: 1900, last: 2100 }

/** Day, name of one month (or of it in two traditions, parted by a slash), year, with what may stand between. */
const NAMED =
  /(\d{1,2})\s*(?:من\s+)?([\p{L}][\p{L}\s/()]{2,40}?)\s*,?\s*(?:من\s+)?(?:عام|سنة|لعام|لسنة)?\s*(\d{4})(?!\d)/gu
const YEAR_FIRST = /(?<!\d)(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)/gu
const DAY_FIRST = /(?<!\d)(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/gu
const LAST_HIJRI_YEAR = 1600

/**
 * The first day that a text names in full, as an ISO date, or null. Gregorian days go before Hijri ones, since outlets
 * that print both give the Hijri day first. Numbers are day, month, year, as Arabic outlets write them, or year first.
 */
export function readDate(text: string): string | null {
  const plain = plainDigits(text)
  const days = [...namedDays(plain), ...numericDays(plain)]
  const [first] = [...days.filter(({ calendar }) => calendar === 'gregorian'), ...days]
  return first?.iso ?? null
}

interface Day {
  readonly calendar: Month['calendar']
  readonly iso: string
}

/** The text with European digits and plain commas, and without vowel signs, tatweel and marks of direction. */
function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u064B-\u065F\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/،/g, ',')
}

function namedDays(text: string): readonly Day[] {
  return [...text.matchAll(NAMED)].flatMap(([, day, names = '', year]) => {
    const month = monthIn(names)
    return month === undefined ? [] : dayOf(month, Number(year), Number(day))
  })
}

/** `نوفمبر/تشرين الثاني` and `تشرين الثاني (نوفمبر)` name one month twice. */
function monthIn(names: string): Month | undefined {
  const known = names.split(/[/()]/).map((name) => MONTHS.get(foldPhrase(name).join(' ')))
  return known.find((month) => month !== undefined)
}

function numericDays(text: string): readonly Day[] {
  const yearFirst = [...text.matchAll(YEAR_FIRST)].map(([, year, , month, day]) => [year, month, day])
  const dayFirst = [...text.matchAll(DAY_FIRST)].map(([, day, , month, year]) => [year, month, day])
  return [...yearFirst, ...dayFirst].flatMap(([year, number, day]) => {
    const calendar = Number(year) < LAST_HIJRI_YEAR ? 'hijri' : 'gregorian'
    return dayOf({ calendar, number: Number(number) }, Number(year), Number(day))
  })
}

function dayOf({ calendar, number }: Month, year: number, day: number): readonly Day[] {
  const iso = calendar === 'hijri' ? fromHijri(year, number, day) : fromGregorian(year, number, day)
  if (iso === null) return []
  const isPlausible = Number(iso.slice(0, 4)) >= YEARS.first && Number(iso.slice(0, 4)) <= YEARS.last
  return isPlausible ? [{ calendar, iso }] : []
}

function fromGregorian(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  // A day that a month does not have rolls over into the next.
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
