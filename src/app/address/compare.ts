import { PARTINGS } from '../../compare/sides.ts'
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

function writeComparison(query: URLSearchParams, { topic, by, one, other, day }: CompareChoice): void {
  if (topic !== FIRST_COMPARISON.topic) query.set('compare', topic)
  if (by !== FIRST_COMPARISON.by) query.set('compare-by', by)
  for (const name of one) query.append('one', name)
  for (const name of other) query.append('other', name)
  if (day !== null) query.set('compare-day', day)
}

function readComparison(query: URLSearchParams): CompareChoice {
  return {
    topic: COMPARE_TOPICS.find((known) => known === query.get('compare')) ?? FIRST_COMPARISON.topic,
    by: PARTINGS.find((known) => known === query.get('compare-by')) ?? FIRST_COMPARISON.by,
    one: query.getAll('one'),
    other: query.getAll('other'),
    day: dayOf(query.get('compare-day')),
  }
}
