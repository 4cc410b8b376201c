import { PAGES, type Page } from '../pages.ts'
import type { AddressPart } from './part.ts'

/** Which page is open. */
export const page: AddressPart<Page> = {
  write(query, value) {
    if (value !== PAGES[0]) query.set('view', value)
  },
  read: (query) => PAGES.find((known) => known === query.get('view')) ?? PAGES[0],
  of: ({ view }) => view.page,
  take({ view }, value) {
    view.page = value
  },
}
