import type { Statement } from '../../extract/index.ts'
import type { Explorer } from '../../app/explorer.svelte.ts'
import { getActor, getReport, has } from '../../graph/entries.ts'
import { stancesOf } from '../../graph/statements.ts'
import { nameOfTarget } from '../../app/names.ts'
import { quoteOf } from './quote.ts'

/** What the search of a list looks through: what a row shows, and both names of the actors in it. */
export function searchedText({ graph, locale }: Explorer, statement: Statement): string {
  const report = getReport(graph, statement.document)
  const targets = stancesOf(graph, statement.id).map(({ target }) => target)
  const names = [statement.speaker, ...targets].flatMap((id) => {
    const other = has(graph, 'actor', id) ? locale.otherNameOf(getActor(graph, id)) : null
    return [nameOfTarget(graph, locale, id), other ?? '']
  })
  return [
    quoteOf(report.text, statement),
    ...names,
    report.source ?? '',
    locale.messages.act[statement.act],
  ].join(' ')
}
