import type { Explorer } from '../../app/explorer.svelte.ts'
import type { Selected } from '../../app/selected.ts'
import { getActor, getIssue, getReport, getStatement } from '../../graph/entries.ts'

/** A name to begin with for what is shown: whoever or whatever is selected, else the page. */
export function nameOfView(explorer: Explorer): string {
  const { locale, selection, view } = explorer
  const selected = selection.current
  return selected === null ? locale.messages.app.page[view.page] : nameOf(explorer, selected)
}

function nameOf({ graph, locale }: Explorer, selected: Selected): string {
  const name = (actor: string): string => locale.nameOf(getActor(graph, actor))
  switch (selected.kind) {
    case 'actor':
      return name(selected.id)
    case 'issue':
      return locale.labelOf(getIssue(graph, selected.id))
    case 'report':
      return getReport(graph, selected.id).title
    case 'statement':
    case 'chain':
      return name(getStatement(graph, selected.id).speaker)
    case 'pair':
      return `${name(selected.first)} – ${name(selected.second)}`
    case 'edge':
      return name(selected.source)
  }
}
