import type { NetworkEdge, NetworkNode } from './network.ts'

/** A column of nodes or edges that network programs read: its name, its type and how it is read off an item. */
export interface Attribute<Item> {
  readonly name: string
  readonly type: 'string' | 'integer'
  /** Null where the item has no such value. */
  readonly of: (item: Item) => string | number | null
}

/** Between the parts of a value that is a list; no id has it. */
const LIST_MARK = ' '

export const NODE_ATTRIBUTES: readonly Attribute<NetworkNode>[] = [
  { name: 'label_en', type: 'string', of: ({ labelEn }) => labelEn },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'wikidata', type: 'string', of: ({ wikidata }) => wikidata },
  { name: 'member_of', type: 'string', of: ({ memberOf }) => memberOf.join(LIST_MARK) || null },
  { name: 'said', type: 'integer', of: ({ said }) => said },
  { name: 'about', type: 'integer', of: ({ about }) => about },
  { name: 'first_day', type: 'string', of: ({ days }) => days?.first ?? null },
  { name: 'last_day', type: 'string', of: ({ days }) => days?.last ?? null },
]

export const EDGE_ATTRIBUTES: readonly Attribute<NetworkEdge>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'polarity', type: 'integer', of: ({ polarity }) => polarity },
  { name: 'relation', type: 'string', of: ({ relation }) => relation },
  { name: 'statements', type: 'string', of: ({ statements }) => statements.join(LIST_MARK) },
  { name: 'first_day', type: 'string', of: ({ days }) => days?.first ?? null },
  { name: 'last_day', type: 'string', of: ({ days }) => days?.last ?? null },
]

/** The values that an item has, by the names of their columns. */
export function valuesOf<Item>(
  attributes: readonly Attribute<Item>[],
  item: Item,
): Readonly<Record<string, string | number>> {
  const entries = attributes.map(({ name, of }) => [name, of(item)] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string | number] => entry[1] !== null))
}
