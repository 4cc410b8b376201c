import type { Locale } from '../../app/locale.svelte.ts'
import type { Selected } from '../../app/selected.ts'
import { getActor } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { fill } from '../../i18n/format.ts'
import type { MapLine, MapNode } from './elements.ts'

/** A node or line of the map as a list has it. */
export interface MapItem {
  /** As on the map. */
  readonly id: string
  /** Name and counts, to be read aloud. */
  readonly text: string
  readonly target: Selected
}

export function nodeItem(locale: Locale, node: MapNode): MapItem {
  const { id, actor, said, about } = node
  return {
    id,
    target: { kind: 'actor', id },
    // Only of those that are listed: of thousands most never are.
    get text() {
      const { count, map } = locale.messages
      const counts = [locale.format.plural(count.statements, said), locale.format.plural(count.about, about)]
      return [locale.nameOf(actor), ...counts, ...figureWords(locale, node)].join(map.comma)
    },
  }
}

/** The figures that make the look of a node, in words. */
export function figureWords({ messages, format }: Locale, { look }: MapNode): readonly string[] {
  return (look?.figures ?? []).map(({ name, value }) => {
    if (name === 'community' && value === null) return messages.measure.noCommunity
    return `${messages.measure.name[name]}: ${value === null ? '–' : format.measure(value)}`
  })
}

export function lineItem(graph: IsnadGraph, locale: Locale, line: MapLine): MapItem {
  const { id, source, target, layer, count } = line
  return {
    id,
    target: { kind: 'edge', source, target, layer },
    get text() {
      const { messages } = locale
      const nameOf = (actor: string): string => locale.nameOf(getActor(graph, actor))
      const relation = fill(messages.map.relation, { from: nameOf(source), to: nameOf(target) })
      const kind = layer === 'answers' ? messages.map.answersEdge : messages.polarity[layer]
      return [relation, kind, locale.format.number(count)].join(messages.map.comma)
    },
  }
}
