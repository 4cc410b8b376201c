import type { Actor, Extraction, Report, Span, Stance, Statement } from '../extract/index.ts'
import { groupBy } from '../graph/groups.ts'

/** What tables ask of an extraction, each answer found at once. */
export interface LookUp {
  readonly report: (id: string) => Report
  readonly actor: (id: string) => Actor
  /** The Arabic name or label of an actor or issue. */
  readonly targetName: (id: string) => string
  readonly stances: (statement: string) => readonly Stance[]
  /** Ids of the statements, or of the actors where no report has the statement, that a statement answers. */
  readonly answered: (statement: string) => readonly string[]
  /** The words of spans, parted by an ellipsis where spans are apart. */
  readonly words: (report: string, spans: readonly Span[]) => string
  /** From the first to the last letter of what was said. */
  readonly extent: (statement: Statement) => Span
}

/** Every answer throws where the id is not in the extraction: such a one is broken. */
export function lookUp(extraction: Extraction): LookUp {
  const report = finder(extraction.documents, 'report')
  const actor = finder(extraction.actors, 'actor')
  const actors = new Set(extraction.actors.map(({ id }) => id))
  const issue = finder(extraction.issues, 'issue')
  const stances = groupBy(extraction.stances, ({ statement }) => statement)
  const replies = groupBy(extraction.replies, ({ from }) => from)
  return {
    report,
    actor,
    targetName: (id) => (actors.has(id) ? actor(id).name.ar : issue(id).label.ar),
    stances: (statement) => stances.get(statement) ?? [],
    answered: (statement) => (replies.get(statement) ?? []).map(({ to, toActor }) => to ?? toActor),
    words: (id, spans) => spans.map(([start, end]) => report(id).text.slice(start, end)).join(' … '),
    extent: ({ content, cue }) => [content[0]?.[0] ?? cue[0], content.at(-1)?.[1] ?? cue[1]],
  }
}

function finder<Item extends { readonly id: string }>(
  items: readonly Item[],
  kind: string,
): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const item = byId.get(id)
    if (item === undefined) throw new Error(`The extraction has no ${kind} "${id}"`)
    return item
  }
}
