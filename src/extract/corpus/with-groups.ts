import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Actor } from '../types.ts'

/**
 * The actors with the states and bodies that they belong to, also those that no report names, so that every id of a
 * membership is that of an actor. A group that neither a report nor a list knows is left out.
 */
export function withGroups(actors: readonly Actor[], lexicon: Lexicon | undefined): Actor[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]))
  for (const id of actors.flatMap(({ memberOf }) => memberOf)) {
    const group = lexicon?.actors.get(id)
    if (!group || known.has(id)) continue
    const { name, type, aliases, wikidata, memberOf } = group
    known.set(id, { id, name, type, aliases, wikidata, memberOf, mentions: [] })
  }
  return [...known.values()].map((actor) => ({
    ...actor,
    memberOf: actor.memberOf.filter((id) => known.has(id)),
  }))
}
