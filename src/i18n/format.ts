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

/** Makes what a language needs when it is first asked for: most of it never is, and each takes milliseconds. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

export function createFormat(language: Language): Format {
  const tag = tagOf(language)
  const numbersWith = (options: Intl.NumberFormatOptions): (() => Intl.NumberFormat) =>
    once(() => new Intl.NumberFormat(tag, options))
  // Dates of reports are days, not moments: read and written in one time zone they never shift.
  const daysWith = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
    once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }))
  const written = (days: () => Intl.DateTimeFormat) => (iso: string) => days().format(new Date(iso))

  const rules = once(() => new Intl.PluralRules(tag))
  const numbers = numbersWith({})
  const measures = numbersWith({ minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const percents = numbersWith({ style: 'percent' })
  const days = daysWith({ day: 'numeric', month: 'long', year: 'numeric' })
  const moments = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }))
  return {
    number: (value) => numbers().format(value),
    measure: (value) => (Number.isInteger(value) ? numbers() : measures()).format(value),
    date: written(days),
    shortDate: written(daysWith({ day: 'numeric', month: 'short' })),
    days: (first, last) => days().formatRange(new Date(first), new Date(last)),
    year: written(daysWith({ year: 'numeric' })),
    weekday: written(daysWith({ weekday: 'short', day: 'numeric' })),
    month: written(daysWith({ month: 'long', year: 'numeric' })),
    shortMonth: written(daysWith({ month: 'short', year: '2-digit' })),
    moment: written(moments),
    percent: (share) => percents().format(share),
    plural: (forms, count) =>
      (forms[rules().select(count)] ?? forms.other).replace('#', numbers().format(count)),
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
