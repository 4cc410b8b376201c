import type { Locale } from '../../app/locale.svelte.ts'
import { getActor, getReport, getStatement } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { fill } from '../../i18n/format.ts'
import { quoteOf } from '../panels/quote.ts'
import { isUnheard } from './content.ts'
import type { LaneItem } from './slots.ts'

/** A card in words, for those who cannot see it and as a tooltip: who, when, by which act, and what. */
export function describeCard(graph: IsnadGraph, locale: Locale, { id, lane, day }: LaneItem): string {
  const { statement: terms, act } = locale.messages
  const { answers } = locale.lateMessages
  const name = locale.nameOf(getActor(graph, lane))
  if (isUnheard(id)) return fill(answers.unheard, { name })
  const statement = getStatement(graph, id)
  return fill(answers.card, {
    who: name,
    date: day === null ? terms.undated : locale.format.date(day),
    act: act[statement.act],
    words: quoteOf(getReport(graph, statement.document).text, statement),
  })
}
