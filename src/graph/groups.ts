/** Items that share a key; a group has at least one. */
export type Group<Item> = [Item, ...Item[]]

/** Items by key, keys in the order in which they come first. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Group<Item>> {
  const groups = new Map<string, Group<Item>>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
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
    const group = groups.get(key) ?? new Set()
    groups.set(key, group.add(member))
  }
  return new Map([...groups].map(([key, members]) => [key, members.size]))
}
