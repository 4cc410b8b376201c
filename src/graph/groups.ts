/** Items that share a key; a group has at least one. */
export type Group<Item> = [Item, ...Item[]]

/** Items by key, keys in the order in which they come first. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Group<Item>> {
  const groups = new Map<Key, Group<Item>>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** For each key, with how many different members it is paired. */
export function countDistinct<Key, Member>(
  pairs: Iterable<readonly [Key, Member]>,
): ReadonlyMap<Key, number> {
  const groups = new Map<Key, Set<Member>>()
  for (const [key, member] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, new Set([member]))
    else group.add(member)
  }
  return new Map([...groups].map(([key, members]) => [key, members.size]))
}

/** How often each value stands in a list. */
export function countEach<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Items by their ids. */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
