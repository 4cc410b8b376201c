import { groupBy } from '../../graph/groups.ts'

/** What stands in a lane: a statement, or the place of one that no report has. */
export interface LaneItem {
  readonly id: string
  /** Actor id. */
  readonly lane: string
  /** ISO date; null where it has none. */
  readonly day: string | null
}

/** An answer from one item to another. */
export interface ItemLink {
  readonly id: string
  readonly from: string
  readonly to: string
}

/**
 * Gives the items of one day their slots: nothing shares a slot with another of its lane, and what answers something of
 * the same day stands behind it, so that reading order is the order of the talk. Answers that go round are taken in the
 * order of the items.
 * @param items in the order in which they are to stand where no answer says otherwise
 */
export function slotsOf(items: readonly LaneItem[], links: readonly ItemLink[]): ReadonlyMap<string, number> {
  const answered = groupBy(
    links.filter(({ from, to }) => from !== to),
    ({ from }) => from,
  )
  const answeredBy = (item: LaneItem): readonly string[] => (answered.get(item.id) ?? []).map(({ to }) => to)
  const slots = new Map<string, number>()
  const taken = new Set<string>()
  for (const item of answeredFirst(items, answeredBy)) {
    let slot = Math.max(-1, ...answeredBy(item).map((id) => slots.get(id) ?? -1)) + 1
    while (taken.has(`${slot} ${item.lane}`)) slot++
    taken.add(`${slot} ${item.lane}`)
    slots.set(item.id, slot)
  }
  return slots
}

/** The items in their order, but each behind those that it answers. */
function answeredFirst(
  items: readonly LaneItem[],
  answeredBy: (item: LaneItem) => readonly string[],
): ReadonlySet<LaneItem> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const begun = new Set<LaneItem>()
  const done = new Set<LaneItem>()
  // An explicit stack: a talk of thousands of turns in one day must not end in too deep a recursion.
  const stack = items.toReversed()
  for (let item = stack.at(-1); item; item = stack.at(-1)) {
    begun.add(item)
    const next = answeredBy(item)
      .map((id) => byId.get(id))
      .find((one) => one && !begun.has(one))
    if (next) stack.push(next)
    else done.add(stack.pop() ?? item)
  }
  return done
}
