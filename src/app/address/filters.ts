import { ACTOR_TYPES, ACTS, type Polarity } from '../../extract/index.ts'
import { NO_FILTERS, type Filters } from '../../graph/filters.ts'
import { isKnown } from '../selected.ts'
import { dayOf } from './day.ts'
import type { AddressPart } from './part.ts'

const POLARITIES: readonly Polarity[] = [-1, 0, 1]
const ANSWERS: readonly Filters['answers'][] = ['all', 'linked', 'unanswered']

/** The filters, those by report as far as the reports are there. */
export const filters: AddressPart<Filters> = {
  write: writeFilters,
  read: readFilters,
  of: ({ filters }) => filters.wanted,
  take({ graph, filters }, wanted) {
    const reports = wanted.reports.filter((id) => isKnown(graph, { kind: 'report', id }))
    filters.wanted = { ...wanted, reports }
  },
}

function writeFilters(query: URLSearchParams, filters: Filters): void {
  for (const polarity of filters.polarities) query.append('only-polarity', String(polarity))
  for (const act of filters.acts) query.append('only-act', act)
  for (const report of filters.reports) query.append('only-report', report)
  for (const outlet of filters.outlets) query.append('only-outlet', outlet)
  for (const type of filters.actorTypes) query.append('only-type', type)
  if (filters.from !== null) query.set('from-day', filters.from)
  if (filters.until !== null) query.set('until-day', filters.until)
  if (filters.answers !== NO_FILTERS.answers) query.set('only-answers', filters.answers)
  if (filters.leastStatements > 1) query.set('least', String(filters.leastStatements))
  if (filters.leastConfidence > 0) query.set('confidence', String(filters.leastConfidence))
  if (!filters.headlines) query.set('headlines', 'none')
}

function readFilters(query: URLSearchParams): Filters {
  const polarities = query.getAll('only-polarity').map(Number)
  const among = <Value extends string>(name: string, known: readonly Value[]): readonly Value[] => {
    const values: readonly string[] = query.getAll(name)
    return known.filter((value) => values.includes(value))
  }
  return {
    polarities: POLARITIES.filter((polarity) => polarities.includes(polarity)),
    acts: among('only-act', ACTS),
    reports: query.getAll('only-report'),
    outlets: query.getAll('only-outlet'),
    actorTypes: among('only-type', ACTOR_TYPES),
    from: dayOf(query.get('from-day')),
    until: dayOf(query.get('until-day')),
    answers: among('only-answers', ANSWERS)[0] ?? NO_FILTERS.answers,
    leastStatements: numberOf(query.get('least'), { least: 1, most: 1000, usual: 1 }),
    leastConfidence: numberOf(query.get('confidence'), { least: 0, most: 1, usual: 0 }),
    headlines: query.get('headlines') !== 'none',
  }
}

interface Range {
  readonly least: number
  readonly most: number
  readonly usual: number
}

function numberOf(text: string | null, { least, most, usual }: Range): number {
  const value = text === null || text.trim() === '' ? NaN : Number(text)
  return value >= least && value <= most ? value : usual
}
