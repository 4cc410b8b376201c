import type { Actor, Extraction, Reply, Stance, Statement } from '../extract/index.ts'
import { byId, groupBy } from '../graph/groups.ts'

/** What is to be left of an extraction, such as what filters leave. */
export interface Kept {
  readonly statements: readonly Statement[]
  readonly stances: readonly Stance[]
  readonly replies: readonly Reply[]
}

/**
 * An extraction with nothing but what is kept and what that names, so that it is one of its own: every id in it
 * resolves. Of several tellings the first that is left takes the place of one that is not.
 */
export function narrow(extraction: Extraction, kept: Kept): Extraction {
  const statements = idsOf(kept.statements)
  const [stances, replies] = [idsOf(kept.stances), idsOf(kept.replies)]
  const left = {
    statements: withoutStrayLinks(extraction.statements.filter(({ id }) => statements.has(id))),
    stances: extraction.stances.filter(({ id, statement }) => stances.has(id) && statements.has(statement)),
    replies: extraction.replies.filter(
      ({ id, from, to }) => replies.has(id) && statements.has(from) && (to === null || statements.has(to)),
    ),
  }
  const reports = new Set(left.statements.map(({ document }) => document))
  const named = idsNamedIn(left)
  return {
    ...extraction,
    ...left,
    documents: extraction.documents.filter(({ id }) => reports.has(id)),
    actors: withGroups(extraction.actors, named).map((actor) => ({
      ...actor,
      mentions: actor.mentions.filter(({ document }) => reports.has(document)),
    })),
    issues: extraction.issues.filter(({ id }) => named.has(id)),
  }
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id))

/** The statements without what leads to one that is not among them. */
function withoutStrayLinks(statements: readonly Statement[]): readonly Statement[] {
  const ids = idsOf(statements)
  const told = groupBy(statements, ({ id, sameAs }) => sameAs ?? id)
  return statements.map((statement) => {
    const { id, within, sameAs } = statement
    const [first] = told.get(sameAs ?? id) ?? [statement]
    const original = sameAs === null || ids.has(sameAs) ? sameAs : first.id
    return {
      ...statement,
      within: within !== null && ids.has(within) ? within : null,
      sameAs: original === id ? null : original,
    }
  })
}

/** The ids of actors and issues in statements, stances and replies. */
function idsNamedIn({ statements, stances, replies }: Kept): ReadonlySet<string> {
  const ids = [
    ...statements.flatMap(({ speaker, addressee, medium }) => [speaker, addressee, medium]),
    ...stances.flatMap(({ holder, target }) => [holder, target]),
    ...replies.map(({ toActor }) => toActor),
  ]
  return new Set(ids.filter((id) => id !== null))
}

/** The actors named, and those that they belong to, at whatever remove. */
function withGroups(actors: readonly Actor[], named: ReadonlySet<string>): readonly Actor[] {
  const known = byId(actors)
  const wanted = new Set<string>()
  const add = (id: string): void => {
    if (wanted.has(id)) return
    wanted.add(id)
    known.get(id)?.memberOf.forEach(add)
  }
  named.forEach(add)
  return actors.filter(({ id }) => wanted.has(id))
}
