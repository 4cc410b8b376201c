import type { Statement } from '../../extract/index.ts'
import { dateRange } from '../../graph/dates.ts'
import { getReport } from '../../graph/entries.ts'
import type { Filters } from '../../graph/filters.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { fill } from '../../i18n/format.ts'
import { filterWords } from './filter-words.ts'
import { isolated, listNames, type Words } from './words.ts'

/** What a figure was made of. */
export interface Origin {
  readonly graph: IsnadGraph
  /** Those behind what is drawn. */
  readonly statements: readonly Statement[]
  /** How many actors are drawn. */
  readonly actors: number
  readonly filters: Filters
  /** Where only the surroundings of some actors are drawn. */
  readonly around: { readonly names: readonly string[]; readonly steps: number } | null
}

/** The caption of a figure, line by line: how much and when, which part of it, from whom, and by what. */
export function captionOf(origin: Origin, words: Words): readonly string[] {
  return [
    countsLine(origin, words),
    partLine(origin, words),
    sourcesLine(origin, words),
    words.messages.caption.credit,
  ].filter((line) => line !== '')
}

function countsLine({ graph, statements, actors }: Origin, { messages, format }: Words): string {
  const range = dateRange(graph, statements)
  const counts = [
    format.plural(messages.count.statements, statements.length),
    format.plural(messages.count.actors, actors),
  ]
  if (range === null) return counts.join(' · ')
  const [from, until] = [format.date(range.first), format.date(range.last)]
  return [...counts, from === until ? from : fill(messages.caption.days, { from, until })].join(' · ')
}

function partLine({ graph, filters, around }: Origin, words: Words): string {
  const { caption } = words.messages
  const wanted = filterWords(filters, words, graph)
  const part =
    around === null
      ? []
      : [
          fill(caption.around, {
            names: listNames(around.names, words),
            steps: words.format.plural(words.messages.count.steps, around.steps),
          }),
        ]
  const filtered =
    wanted.length === 0
      ? caption.noFilters
      : fill(caption.filters, { filters: wanted.join(caption.semicolon) })
  return [...part, filtered].join(' · ')
}

function sourcesLine({ graph, statements }: Origin, words: Words): string {
  const { caption } = words.messages
  const reports = [...new Set(statements.map(({ document }) => document))].map((id) => getReport(graph, id))
  const outlets = [...new Set(reports.map(({ source }) => source).filter((source) => source !== null))]
  const unnamed = reports.filter(({ source }) => source === null).length
  const names = [
    ...(outlets.length > 0 ? [listNames(outlets, words)] : []),
    ...(unnamed > 0 ? [words.format.plural(words.messages.count.unnamedSources, unnamed)] : []),
  ]
  return names.length === 0 ? '' : fill(caption.sources, { names: names.join(caption.semicolon) })
}

/** The figure in a sentence, for whoever hears it. */
export const nameOfFigure = (title: string, { actors, statements }: Origin, words: Words): string =>
  [
    isolated(title),
    words.format.plural(words.messages.count.actors, actors),
    words.format.plural(words.messages.count.statements, statements.length),
  ].join(words.messages.map.comma)

/** The title that is offered. */
export const offeredTitle = (
  { statements }: Pick<Origin, 'statements'>,
  { messages, format }: Words,
): string => {
  const reports = new Set(statements.map(({ document }) => document)).size
  return fill(messages.caption.defaultTitle, { reports: format.plural(messages.count.reports, reports) })
}
