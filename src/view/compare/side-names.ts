import type { Explorer } from '../../app/explorer.svelte.ts'
import { getReport, has } from '../../graph/entries.ts'
import { fill } from '../../i18n/format.ts'
import type { SideName } from './compare-model.svelte.ts'
import type { Sides } from '../../compare/sides.ts'

/** An outlet is called by its name, a report by its title. */
export function nameOfOption({ graph }: Explorer, name: string): string {
  return has(graph, 'report', name) ? getReport(graph, name).title : name
}

/** What a side is called above its map. */
export function nameOfSide(explorer: Explorer, sides: Sides, side: SideName): string {
  const { locale, compare } = explorer
  const messages = locale.lateMessages.compare
  const { names } = sides[side]
  if (compare.choice.by !== 'days') {
    return names.map((name) => nameOfOption(explorer, name)).join(messages.and)
  }
  const template = side === 'one' ? messages.before : messages.from
  return fill(template, { day: locale.format.date(names[0] ?? '') })
}
