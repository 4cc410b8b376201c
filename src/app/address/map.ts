import { FIRST_LAYOUT, LAYOUTS } from '../layout-choice.ts'
import { FIRST_LOOK, NODE_COLOURS, NODE_SIZES } from '../map-look.ts'
import type { MapAddress } from '../map-state.svelte.ts'
import { isKnown } from '../selected.ts'
import type { AddressPart } from './part.ts'

const MOST_SEED = 9999

/** How the map is arranged, which of its groups are folded as far as they are there, and what nodes look like. */
export const map: AddressPart<MapAddress> = {
  write: writeMap,
  read: readMap,
  of: ({ map }) => map,
  take({ graph, map }, value) {
    map.take({ ...value, folded: value.folded.filter((id) => isKnown(graph, { kind: 'actor', id })) })
  },
}

function writeMap(query: URLSearchParams, { layout, folded, most, look }: MapAddress): void {
  if (layout.kind !== FIRST_LAYOUT.kind) query.set('layout', layout.kind)
  if (layout.seed !== FIRST_LAYOUT.seed) query.set('seed', String(layout.seed))
  for (const group of folded) query.append('fold', group)
  if (most !== null) query.set('most', String(most))
  if (look.size !== FIRST_LOOK.size) query.set('size', look.size)
  if (look.colour !== FIRST_LOOK.colour) query.set('colour', look.colour)
}

function readMap(query: URLSearchParams): MapAddress {
  const seed = Number(query.get('seed'))
  const most = Number(query.get('most'))
  return {
    layout: {
      kind: LAYOUTS.find((known) => known === query.get('layout')) ?? FIRST_LAYOUT.kind,
      seed: Number.isInteger(seed) && seed >= 1 && seed <= MOST_SEED ? seed : FIRST_LAYOUT.seed,
    },
    folded: [...new Set(query.getAll('fold'))],
    most: Number.isInteger(most) && most > 0 ? most : null,
    look: {
      size: NODE_SIZES.find((known) => known === query.get('size')) ?? FIRST_LOOK.size,
      colour: NODE_COLOURS.find((known) => known === query.get('colour')) ?? FIRST_LOOK.colour,
    },
  }
}
