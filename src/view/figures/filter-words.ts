import { getReport, has } from '../../graph/entries.ts'
import type { Filters } from '../../graph/filters.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { fill } from '../../i18n/format.ts'
import { listNames, type Words } from './words.ts'

type Say<Value> = (value: Value, words: Words, graph: IsnadGraph) => string | null

/** How each filter is said; the type demands one for every filter there is, since a caption must leave none out. */
const SAY: { readonly [Name in keyof Filters]: Say<Filters[Name]> } = {
  polarities: (values, words) =>
    named(
      words.messages.caption.polarities,
      values.map((value) => words.messages.polarity[value]),
      words,
    ),
  acts: (values, words) =>
    named(
      words.messages.caption.acts,
      values.map((value) => words.messages.act[value]),
      words,
    ),
  actorTypes: (values, words) =>
    named(
      words.messages.caption.actorTypes,
      values.map((value) => words.messages.actorType[value]),
      words,
    ),
  reports: (ids, words, graph) =>
    named(
      words.messages.caption.reports,
      ids.map((id) => (has(graph, 'report', id) ? getReport(graph, id).title : id)),
      words,
    ),
  outlets: (names, words) => named(words.messages.caption.outlets, names, words),
  from: (day, { messages, format }) =>
    day === null ? null : fill(messages.caption.from, { day: format.date(day) }),
  until: (day, { messages, format }) =>
    day === null ? null : fill(messages.caption.until, { day: format.date(day) }),
  leastStatements: (least, { messages, format }) =>
    least <= 1
      ? null
      : fill(messages.caption.leastStatements, {
          statements: format.plural(messages.count.statements, least),
        }),
  answers: (wanted, { messages }) => (wanted === 'all' ? null : messages.caption.answers[wanted]),
  headlines: (count, { messages }) => (count ? null : messages.caption.withoutHeadlines),
  leastConfidence: (least, { messages, format }) =>
    least === 0 ? null : fill(messages.caption.leastConfidence, { share: format.percent(least) }),
}

/** What the filters ask for, in words; nothing for filters that leave everything in. */
export function filterWords(filters: Filters, words: Words, graph: IsnadGraph): readonly string[] {
  const names = Object.keys(SAY) as (keyof Filters)[]
  return names.map((name) => sayFilter(name, filters, { words, graph })).filter((text) => text !== null)
}

interface Around {
  readonly words: Words
  readonly graph: IsnadGraph
}

/** What one filter asks for, in words; null where it leaves everything in. */
export function sayFilter<Name extends keyof Filters>(
  name: Name,
  filters: Pick<Filters, Name>,
  { words, graph }: Around,
): string | null {
  return SAY[name](filters[name], words, graph)
}

const named = (name: string, values: readonly string[], words: Words): string | null =>
  values.length === 0 ? null : `${name} ${listNames(values, words)}`
