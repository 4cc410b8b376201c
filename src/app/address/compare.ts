import { PARTINGS, type Period } from '../../compare/wanted.ts'
import { COMPARE_TOPICS, FIRST_COMPARISON, type CompareChoice } from '../compare-view.svelte.ts'
import { dayOf } from './day.ts'
import type { AddressPart } from './part.ts'

/** How the page of comparison is set. */
export const compare: AddressPart<CompareChoice> = {
  write: writeComparison,
  read: readComparison,
  of: ({ compare }) => compare.choice,
  take({ compare }, choice) {
    compare.choice = choice
  },
}

function writeComparison(query: URLSearchParams, choice: CompareChoice): void {
  const { topic, by, one, other, day, periods, opened } = choice
  if (topic !== FIRST_COMPARISON.topic) query.set('compare', topic)
  if (by !== FIRST_COMPARISON.by) query.set('compare-by', by)
  for (const name of one) query.append('one', name)
  for (const name of other) query.append('other', name)
  if (day !== null) query.set('compare-day', day)
  writePeriod(query, 'one', periods.one)
  writePeriod(query, 'other', periods.other)
  if (opened !== null) query.set('compare-line', opened)
}

function writePeriod(query: URLSearchParams, side: 'one' | 'other', { from, until }: Period): void {
  if (from !== null) query.set(`${side}-from`, from)
  if (until !== null) query.set(`${side}-until`, until)
}

function readComparison(query: URLSearchParams): CompareChoice {
  return {
    topic: COMPARE_TOPICS.find((known) => known === query.get('compare')) ?? FIRST_COMPARISON.topic,
    by: PARTINGS.find((known) => known === query.get('compare-by')) ?? FIRST_COMPARISON.by,
    one: query.getAll('one'),
    other: query.getAll('other'),
    day: dayOf(query.get('compare-day')),
    periods: { one: readPeriod(query, 'one'), other: readPeriod(query, 'other') },
    opened: query.get('compare-line'),
  }
}

const readPeriod = (query: URLSearchParams, side: 'one' | 'other'): Period => ({
  from: dayOf(query.get(`${side}-from`)),
  until: dayOf(query.get(`${side}-until`)),
})
