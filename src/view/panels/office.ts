import type { Actor } from '../../extract/index.ts'
import { getReport, has } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'

/** The words that reports name an actor with, the most frequent first, each once. */
export function namesInReports(graph: IsnadGraph, actor: Actor): readonly string[] {
  const counts = new Map<string, number>()
  for (const { document, start, end } of actor.mentions) {
    if (!has(graph, 'report', document)) continue
    const name = getReport(graph, document).text.slice(start, end).replace(/\s+/g, ' ').trim()
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}

/**
 * The office that reports give a person, as they word it: what stands before the name, as in «وزير الخارجية الروسي»
 * of «وزير الخارجية الروسي سيرغي لافروف». Of several the most frequent one of more than a word, since «الوزير»
 * alone says less. Null where none is given.
 * @param names the words that reports name the person with, the most frequent first
 */
export function officeOf(actor: Actor, names: readonly string[]): string | null {
  if (actor.type !== 'person') return null
  const known = [actor.name.ar, ...actor.aliases].toSorted((a, b) => b.length - a.length)
  const offices = names.flatMap((name) => {
    const own = known.find((one) => name === one || name.endsWith(` ${one}`))
    const before = own === undefined ? '' : name.slice(0, -own.length).replace(/[\s،,]+$/, '')
    // A single word without the article is rather a first name that is spelt otherwise.
    return before.includes(' ') || before.startsWith('ال') ? [before] : []
  })
  return offices.find((office) => office.includes(' ')) ?? offices[0] ?? null
}
