import type { Stance, Statement } from '../extract/index.ts'
import { getActor, has } from './entries.ts'
import { mapEdges } from './map-edges.ts'
import { groupsAbove, membersOf } from './membership.ts'
import { endsOf, type Visible } from './select.ts'
import type { IsnadGraph } from './types.ts'

/** Groups that stand on the map as one node each, for themselves and all their members. */
export interface Folding {
  /** Ids of the folded groups. */
  readonly groups: ReadonlySet<string>
  /** Who stands on the map for an actor or issue: itself, or the outermost folded group that it belongs to. */
  readonly represent: (id: string) => string
  /** All for whom a node of the map stands: itself, and the members of a folded group. */
  readonly insiders: (id: string) => readonly string[]
}

/** Folds groups; ids that the graph does not have are left out. */
export function foldGroups(graph: IsnadGraph, ids: readonly string[]): Folding {
  const represented = new Map<string, string>()
  const insiders = new Map<string, string[]>()
  const groups = new Set(ids.filter((id) => has(graph, 'actor', id)))
  for (const id of new Set([...groups].flatMap((group) => [group, ...membersOf(graph, group)]))) {
    const place = outermost(graph, id, groups)
    represented.set(id, place)
    insiders.set(place, [...(insiders.get(place) ?? []), id])
  }
  return {
    groups,
    represent: (id) => represented.get(id) ?? id,
    insiders: (id) => insiders.get(id) ?? [id],
  }
}

/** The folded group that no other folded group holds; where they hold each other, always the same one of them. */
function outermost(graph: IsnadGraph, id: string, groups: ReadonlySet<string>): string {
  const own = [id, ...groupsAbove(graph, id)].filter((group) => groups.has(group))
  const isTop = (group: string): boolean => !groupsAbove(graph, group).some((above) => groups.has(above))
  return own.find(isTop) ?? own.toSorted()[0] ?? id
}

/** The part of a selection that a map draws, with folded groups as one actor each: their counts and edges are sums. */
export function foldVisible(
  graph: IsnadGraph,
  visible: Visible,
  { groups, represent }: Folding,
): Pick<Visible, 'actors' | 'edges'> {
  if (groups.size === 0) return visible
  const statements = visible.statements.map((statement): Statement => ({
    ...statement,
    speaker: represent(statement.speaker),
  }))
  const stances = visible.stances.map((stance): Stance => ({
    ...stance,
    holder: represent(stance.holder),
    target: represent(stance.target),
  }))
  return { actors: endsOf(graph, statements, stances).actors, edges: mapEdges(stances) }
}

/** How many of some actors belong to each group, at whatever remove; groups that none belongs to are left out. */
export function groupSizes(graph: IsnadGraph, ids: Iterable<string>): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const id of ids) {
    for (const group of groupsAbove(graph, id)) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  }
  return sizes
}

/**
 * The groups to fold so that each of some actors is in the largest that it belongs to, but none larger than a state:
 * an alliance of states is not one side of a conflict.
 */
export function outerGroups(graph: IsnadGraph, ids: Iterable<string>): readonly string[] {
  const groups = new Set<string>()
  for (const id of ids) {
    const chain = [id, ...groupsAbove(graph, id)]
    const states = chain.filter((one) => getActor(graph, one).type === 'state')
    const beyond = new Set(states.flatMap((state) => groupsAbove(graph, state)))
    const within = chain.slice(1).filter((group) => !beyond.has(group))
    const isTop = (group: string): boolean =>
      !groupsAbove(graph, group).some((above) => within.includes(above))
    const top = within.find(isTop) ?? within.toSorted()[0]
    if (top !== undefined) groups.add(top)
  }
  return [...groups]
}
