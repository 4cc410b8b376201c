import { tagOf, type Language } from './language.ts'
import type { Plural } from './plural.ts'

/** How a language writes numbers, days and counted nouns. */
export interface Format {
  readonly number: (value: number) => string
  /** A measure: whole numbers as they are, others with three decimals. */
  readonly measure: (value: number) => string
  /** A day with its year, of an ISO date. */
  readonly date: (iso: string) => string
  /** A day without its year. */
  readonly shortDate: (iso: string) => string
  /** Days from the first to the last, both ISO dates and both included, as short as the language writes them. */
  readonly days: (first: string, last: string) => string
  /** A year of an ISO date. */
  readonly year: (iso: string) => string
  /** A day of a month without month and year, with the day of the week. */
  readonly weekday: (iso: string) => string
  /** A month with its year, of an ISO date or month. */
  readonly month: (iso: string) => string
  /** The same where there is little room. */
  readonly shortMonth: (iso: string) => string
  /** A day with the time of the reader's clock, of an ISO date and time. */
  readonly moment: (iso: string) => string
  /** A share between 0 and 1, in hundredths. */
  readonly percent: (share: number) => string
  readonly plural: (forms: Plural, count: number) => string
}

export function createFormat(language: Language): Format {
  const tag = tagOf(language)
  const numbers = new Intl.NumberFormat(tag)
  const measures = new Intl.NumberFormat(tag, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const rules = new Intl.PluralRules(tag)
  // Dates of reports are days, not moments: read and written in one time zone they never shift.
  const days = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const shortDays = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const shortMonths = new Intl.DateTimeFormat(tag, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  const years = new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const percents = new Intl.NumberFormat(tag, { style: 'percent' })
  return {
    number: (value) => numbers.format(value),
    measure: (value) => (Number.isInteger(value) ? numbers : measures).format(value),
    date: (iso) => days.format(new Date(iso)),
    shortDate: (iso) => shortDays.format(new Date(iso)),
    days: (first, last) => days.formatRange(new Date(first), new Date(last)),
    year: (iso) => years.format(new Date(iso)),
    weekday: (iso) => weekdays.format(new Date(iso)),
    month: (iso) => months.format(new Date(iso)),
    shortMonth: (iso) => shortMonths.format(new Date(iso)),
    moment: (iso) => moments.format(new Date(iso)),
    percent: (share) => percents.format(share),
    plural: (forms, count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count)),
  }
}

/** A text between placeholders, or a placeholder by its name. */
export type Part = { readonly text: string } | { readonly name: string }

/** Splits `{who} rejects {whom}` into texts and placeholders. */
export function parts(template: string): readonly Part[] {
  return template
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { name: piece.slice(1, -1) } : { text: piece }))
}

/** Puts values into a template; a placeholder without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
