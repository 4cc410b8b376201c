import type { Filters } from '../graph/filters.ts'
import { readAnswers, writeAnswers } from './address-answers.ts'
import { readFilters, writeFilters } from './address-filters.ts'
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

/** Writes the part of an address after `#`; empty where nothing is selected or filtered. */
export function formatAddress({ page, selected, filters, answers, answersPage, map }: Address): string {
  const query = new URLSearchParams()
  if (page !== PAGES[0]) query.set('view', page)
  if (selected?.kind === 'edge') {
    query.set('from', selected.source)
    query.set('to', selected.target)
    query.set('line', selected.layer)
  } else if (selected) query.set(selected.kind, selected.id)
  writeFilters(query, filters)
  if (answers) query.set('answers', 'shown')
  writeAnswers(query, answersPage)
  writeMap(query, map)
  return query.toString()
}

/** Reads it; what it does not understand it leaves out. */
export function parseAddress(hash: string): Address {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    page: PAGES.find((known) => known === query.get('view')) ?? PAGES[0],
    selected: parseSelected(query),
    filters: readFilters(query),
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
