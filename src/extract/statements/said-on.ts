import { isComma } from '../text/marks.ts'
import type { Cue } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'

/** Days of the week by matching key, Sunday first as in Date. */
const WEEKDAYS = ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت']
const DAY = 86_400_000
/** Words that put the day named behind them at another time than the saying. */
const OTHER_TIME = new Set(['غد', 'غدا', 'حتي', 'منذ', 'قبل', 'بعد'])
const PAST_CUE = 8

/**
 * The day on which something was said: the one that the words around the cue name («الأربعاء», «أمس») counted back
 * from the report's own date, else that date; null where the report has none.
 */
export function saidOn(reading: Reading, cue: Cue): string | null {
  const { published } = reading.text.report
  if (published === null) return null
  const from = cue.sibling ? cue.sentence.first : cue.range.first
  for (let at = cue.range.first; at < Math.min(cue.content.first, cue.range.last + PAST_CUE); at++) {
    const day = dayAt(reading, at, published)
    if (day) return day
  }
  for (let at = cue.range.first - 1; at >= from && !isComma(reading.text.tokens[at]); at--) {
    const day = dayAt(reading, at, published)
    if (day) return day
  }
  return published
}

function dayAt(reading: Reading, at: number, published: string): string | null {
  const key = wordAt(reading, at)?.key ?? ''
  if (key === 'امس') return daysBefore(published, 1)
  const weekday = WEEKDAYS.indexOf(key)
  if (weekday < 0 || OTHER_TIME.has(wordAt(reading, at - 1)?.key ?? '')) return null
  return daysBefore(published, (new Date(published).getUTCDay() - weekday + 7) % 7)
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10)
}
