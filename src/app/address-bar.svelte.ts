import { formatAddress, parseAddress } from './address.ts'
import { isKnown } from './selected.ts'
import type { Explorer } from './explorer.svelte.ts'

/** Takes selection and filters from the address; what these reports do not have is left out. */
export function readAddress({ graph, selection, filters, view, answers, map, issues }: Explorer): void {
  const address = parseAddress(location.hash)
  const { page, selected, filters: wanted, map: wantedMap } = address
  selection.restore(selected && isKnown(graph, selected) ? selected : null)
  filters.wanted = {
    ...wanted,
    reports: wanted.reports.filter((id) => isKnown(graph, { kind: 'report', id })),
  }
  view.answers = address.answers
  view.page = page
  answers.wanted = address.answersPage
  issues.choice = address.issues
  map.take({
    ...wantedMap,
    folded: wantedMap.folded.filter((id) => isKnown(graph, { kind: 'actor', id })),
  })
}

/** Writes selection and filters into the address; every change is a step that the browser's back undoes. */
export function writeAddress({ selection, filters, view, answers, map, issues }: Explorer): void {
  const address = formatAddress({
    page: view.page,
    selected: selection.current,
    filters: filters.wanted,
    answers: view.answers,
    answersPage: answers.wanted,
    map,
    issues: issues.choice,
  })
  if (address === location.hash.slice(1)) return
  history.pushState(null, '', address === '' ? location.pathname + location.search : `#${address}`)
}
