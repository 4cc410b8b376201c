import type { Actor, Extraction, Issue } from '../extract/index.ts'

/** Two codings of which each has only the reports that both have, the second with the ids of the first. */
export interface Aligned {
  readonly one: Extraction
  readonly other: Extraction
  /** How many reports one of them alone has. */
  readonly left: { readonly one: number; readonly other: number }
}

/**
 * Puts two codings side by side. Reports are the same where their texts are, whatever they are called; actors and
 * issues where their ids are, or else their Arabic names, where one alone bears that: whoever adds an actor gives it an
 * id that no other coder knows.
 */
export function align(one: Extraction, other: Extraction): Aligned {
  const reports = sameTexts(one, other)
  const shared = new Set(reports.values())
  return {
    one: within(one, shared),
    other: within(renamed(other, one, reports), shared),
    left: { one: one.documents.length - shared.size, other: other.documents.length - reports.size },
  }
}

/** For each report of the second the id that the first has for it; of several with its text the one with its id. */
function sameTexts(one: Extraction, other: Extraction): ReadonlyMap<string, string> {
  const textOf = new Map(one.documents.map(({ id, text }) => [id, text]))
  const byText = new Map(one.documents.map(({ id, text }) => [text, id]))
  return new Map(
    other.documents.flatMap(({ id, text }) => {
      const known = textOf.get(id) === text ? id : byText.get(text)
      return known === undefined ? [] : [[id, known] as const]
    }),
  )
}

/** What stands in some of the reports; actors and issues stay, whoever names them. */
function within(extraction: Extraction, reports: ReadonlySet<string>): Extraction {
  const statements = extraction.statements.filter(({ document }) => reports.has(document))
  const ids = new Set(statements.map(({ id }) => id))
  return {
    ...extraction,
    documents: extraction.documents.filter(({ id }) => reports.has(id)),
    statements,
    stances: extraction.stances.filter(({ statement }) => ids.has(statement)),
    replies: extraction.replies.filter(({ from }) => ids.has(from)),
  }
}

function renamed(
  extraction: Extraction,
  model: Extraction,
  reports: ReadonlyMap<string, string>,
): Extraction {
  const actors = sameIds<Actor>(extraction.actors, model.actors, ({ name }) => name.ar)
  const issues = sameIds<Issue>(extraction.issues, model.issues, ({ label }) => label.ar)
  const actor = (id: string): string => actors.get(id) ?? id
  // A stance names actors and issues alike; where both bear an id the actor is meant, as in the graph.
  const target = (id: string): string => actors.get(id) ?? issues.get(id) ?? id
  return {
    ...extraction,
    documents: extraction.documents.map((report) => ({ ...report, id: reports.get(report.id) ?? '' })),
    actors: extraction.actors.map((one) => ({ ...one, id: actor(one.id) })),
    issues: extraction.issues.map((one) => ({ ...one, id: issues.get(one.id) ?? one.id })),
    statements: extraction.statements.map((statement) => ({
      ...statement,
      document: reports.get(statement.document) ?? '',
      speaker: actor(statement.speaker),
    })),
    stances: extraction.stances.map((stance) => ({
      ...stance,
      holder: actor(stance.holder),
      target: target(stance.target),
    })),
    replies: extraction.replies.map((reply) => ({ ...reply, toActor: actor(reply.toActor) })),
  }
}

interface Entry {
  readonly id: string
}

/** For each entry the id that the model has for it, where that is another one. */
function sameIds<Item extends Entry>(
  items: readonly Item[],
  model: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, string> {
  const known = new Set(model.map(({ id }) => id))
  const byName = new Map<string, string | null>()
  for (const item of model) byName.set(nameOf(item), byName.has(nameOf(item)) ? null : item.id)
  return new Map(
    items.flatMap((item) => {
      const namesake = byName.get(nameOf(item))
      return known.has(item.id) || !namesake ? [] : [[item.id, namesake] as const]
    }),
  )
}
