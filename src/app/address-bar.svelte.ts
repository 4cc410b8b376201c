import { formatAddress, parseAddress } from './address.ts'
import { isKnown } from './selected.ts'
import type { Explorer } from './explorer.svelte.ts'

/** Takes selection and filters from the address; what these reports do not have is left out. */
export function readAddress({ graph, selection, filters, view }: Explorer): void {
  const { page, selected, filters: wanted, answers } = parseAddress(location.hash)
  selection.restore(selected && isKnown(graph, selected) ? selected : null)
  filters.wanted = {
    ...wanted,
    reports: wanted.reports.filter((id) => isKnown(graph, { kind: 'report', id })),
  }
  view.answers = answers
  view.page = page
}

/** Writes selection and filters into the address; every change is a step that the browser's back undoes. */
export function writeAddress({ selection, filters, view }: Explorer): void {
  const address = formatAddress({
    page: view.page,
    selected: selection.current,
    filters: filters.wanted,
    answers: view.answers,
  })
  if (address === location.hash.slice(1)) return
  history.pushState(null, '', address === '' ? location.pathname + location.search : `#${address}`)
}
