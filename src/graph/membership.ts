import { getActor, has, nodesOf } from './entries.ts'
import type { IsnadGraph } from './types.ts'

/**
 * The groups that an actor belongs to, and those that these belong to: nearest first, each once, without the actor
 * itself. Ids that no actor bears are left out, and membership that goes round ends.
 * @throws UnknownActorError
 */
export function groupsAbove(graph: IsnadGraph, actorId: string): readonly string[] {
  const above = new Set<string>()
  let frontier = [actorId]
  while (frontier.length > 0) {
    const next = frontier.flatMap((id) => getActor(graph, id).memberOf)
    frontier = [...new Set(next)].filter((id) => id !== actorId && !above.has(id) && has(graph, 'actor', id))
    for (const id of frontier) above.add(id)
  }
  return [...above]
}

/** The actors that belong to a group, at whatever remove, in the order of the extraction; the group not included. */
export function membersOf(graph: IsnadGraph, groupId: string): readonly string[] {
  const actors = nodesOf(graph, 'actor').map(({ actor }) => actor.id)
  return actors.filter((id) => groupsAbove(graph, id).includes(groupId))
}

/**
 * For each of some actors the nearest group among them: for a minister the ministry, not the state. Where membership
 * goes round, one of those in the round has none, so that there is always a top.
 */
export function nearestGroups(graph: IsnadGraph, ids: Iterable<string>): ReadonlyMap<string, string> {
  const among = new Set(ids)
  const groups = new Map<string, string>()
  for (const id of among) {
    const known = groupsAbove(graph, id).filter((group) => among.has(group))
    const isAboveAnother = (group: string): boolean =>
      known.some((other) => other !== group && groupsAbove(graph, other).includes(group))
    const nearest = known.find((group) => !isAboveAnother(group)) ?? known[0]
    if (nearest !== undefined && !leadsTo(groups, nearest, id)) groups.set(id, nearest)
  }
  return groups
}

function leadsTo(groups: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let id: string | undefined = from; id !== undefined; id = groups.get(id)) if (id === to) return true
  return false
}
