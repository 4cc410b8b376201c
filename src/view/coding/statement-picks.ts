import type { Locale } from '../../app/locale.svelte.ts'
import { statementDate } from '../../graph/dates.ts'
import { getActor, getReport, nodesOf } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { quoteOf } from '../panels/quote.ts'
import type { Pick } from './picks.ts'

/** All statements, to pick one by its speaker or its words. */
export function statementPicks(graph: IsnadGraph, locale: Locale): readonly Pick[] {
  return nodesOf(graph, 'statement').map(({ statement }) => {
    const speaker = getActor(graph, statement.speaker)
    const quote = quoteOf(getReport(graph, statement.document).text, statement)
    const day = statementDate(graph, statement)
    return {
      id: statement.id,
      label: locale.nameOf(speaker),
      detail: day === null ? quote : `${locale.format.shortDate(day)} · ${quote}`,
      words: [quote, locale.otherNameOf(speaker) ?? ''],
    }
  })
}
