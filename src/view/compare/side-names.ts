import type { Period } from '../../compare/wanted.ts'
import type { Side } from '../../compare/sides.ts'
import { getReport, has } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { fill, type Format } from '../../i18n/format.ts'
import type { LateMessages } from '../../i18n/late-messages.ts'

/** The language that sides are named in: a figure's need not be the page's. */
export interface SideWords {
  readonly messages: LateMessages['compare']
  readonly format: Format
}

/** An outlet is called by its name, a report by its title. */
export function nameOfOption(graph: IsnadGraph, name: string): string {
  return has(graph, 'report', name) ? getReport(graph, name).title : name
}

/** What a side is called above its map. */
export function nameOfSide(graph: IsnadGraph, { names, period }: Side, words: SideWords): string {
  if (period !== null) return nameOfPeriod(period, words)
  return names.map((name) => nameOfOption(graph, name)).join(words.messages.and)
}

function nameOfPeriod({ from, until }: Period, { messages, format }: SideWords): string {
  const values = {
    ...(from !== null && { from: format.date(from) }),
    ...(until !== null && { until: format.date(until) }),
  }
  if (from === null) return until === null ? messages.always : fill(messages.until, values)
  return fill(until === null ? messages.from : messages.between, values)
}
