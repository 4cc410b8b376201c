import { ACTS, type Act, type Polarity } from '../extract/index.ts'
import { NO_FILTERS, type Filters } from '../graph/filters.ts'
import { readAnswers, writeAnswers } from './address-answers.ts'
import { readMap, writeMap, type MapAddress } from './address-map.ts'
import type { AnswersWanted } from './answers-wanted.ts'
import { PAGES, type Page } from './pages.ts'
import { LAYERS, type Selected } from './selected.ts'

/** What a copied link brings back. */
export interface Address {
  readonly page: Page
  readonly selected: Selected | null
  readonly filters: Filters
  /** Whether the map draws answers. */
  readonly answers: boolean
  /** What the page of answers shows. */
  readonly answersPage: AnswersWanted
  readonly map: MapAddress
}

const KINDS = ['actor', 'statement', 'chain', 'report'] as const
const POLARITIES: readonly Polarity[] = [-1, 0, 1]

/** Writes the part of an address after `#`; empty where nothing is selected or filtered. */
export function formatAddress({ page, selected, filters, answers, answersPage, map }: Address): string {
  const query = new URLSearchParams()
  if (page !== PAGES[0]) query.set('view', page)
  if (selected?.kind === 'edge') {
    query.set('from', selected.source)
    query.set('to', selected.target)
    query.set('line', selected.layer)
  } else if (selected) query.set(selected.kind, selected.id)
  for (const polarity of filters.polarities) query.append('only-polarity', String(polarity))
  for (const act of filters.acts) query.append('only-act', act)
  for (const report of filters.reports) query.append('only-report', report)
  if (answers) query.set('answers', 'shown')
  writeAnswers(query, answersPage)
  writeMap(query, map)
  return query.toString()
}

/** Reads it; what it does not understand it leaves out. */
export function parseAddress(hash: string): Address {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  const polarities = query.getAll('only-polarity').map(Number)
  const acts: readonly string[] = query.getAll('only-act')
  return {
    page: PAGES.find((known) => known === query.get('view')) ?? PAGES[0],
    selected: parseSelected(query),
    filters: {
      ...NO_FILTERS,
      polarities: POLARITIES.filter((polarity) => polarities.includes(polarity)),
      acts: ACTS.filter((act: Act) => acts.includes(act)),
      reports: query.getAll('only-report'),
    },
    answers: query.get('answers') === 'shown',
    answersPage: readAnswers(query),
    map: readMap(query),
  }
}

function parseSelected(query: URLSearchParams): Selected | null {
  const [source, target] = [query.get('from'), query.get('to')]
  const layer = LAYERS.find((known) => known === query.get('line'))
  if (source !== null && target !== null && layer) return { kind: 'edge', source, target, layer }
  const kind = KINDS.find((known) => query.has(known))
  return kind ? { kind, id: query.get(kind) ?? '' } : null
}
