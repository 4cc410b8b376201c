import type { Filters } from '../graph/filters.ts'
import { readAnswers, writeAnswers } from './address-answers.ts'
import { readFilters, writeFilters } from './address-filters.ts'
import { readIssues, writeIssues } from './address-issues.ts'
import { readMap, writeMap, type MapAddress } from './address-map.ts'
import { readSelected, writeSelected } from './address-selected.ts'
import type { AnswersWanted } from './answers-wanted.ts'
import type { IssuesChoice } from './issues-view.svelte.ts'
import { PAGES, type Page } from './pages.ts'
import type { Selected } from './selected.ts'

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
  /** How the page of issues is set. */
  readonly issues: IssuesChoice
}

/** Writes the part of an address after `#`; empty where nothing is selected or filtered. */
export function formatAddress(address: Address): string {
  const { page, selected, filters, answers, answersPage, map, issues } = address
  const query = new URLSearchParams()
  if (page !== PAGES[0]) query.set('view', page)
  writeSelected(query, selected)
  writeFilters(query, filters)
  if (answers) query.set('answers', 'shown')
  writeAnswers(query, answersPage)
  writeMap(query, map)
  writeIssues(query, issues)
  return query.toString()
}

/** Reads it; what it does not understand it leaves out. */
export function parseAddress(hash: string): Address {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    page: PAGES.find((known) => known === query.get('view')) ?? PAGES[0],
    selected: readSelected(query),
    filters: readFilters(query),
    answers: query.get('answers') === 'shown',
    answersPage: readAnswers(query),
    map: readMap(query),
    issues: readIssues(query),
  }
}
