import { FIRST_LAYOUT, LAYOUTS, type LayoutChoice } from './layout-choice.ts'
import { FIRST_LOOK, NODE_COLOURS, NODE_SIZES, type MapLook } from './map-look.ts'

/** What an address says of the map: how it is arranged, what is folded, how much is drawn, and what nodes look like. */
export interface MapAddress {
  readonly layout: LayoutChoice
  /** Ids of groups, each once. */
  readonly folded: readonly string[]
  /** How many of the strongest actors are drawn; null for as many as the map opens with. */
  readonly most: number | null
  readonly look: MapLook
}

const MOST_SEED = 9999

export function writeMap(query: URLSearchParams, { layout, folded, most, look }: MapAddress): void {
  if (layout.kind !== FIRST_LAYOUT.kind) query.set('layout', layout.kind)
  if (layout.seed !== FIRST_LAYOUT.seed) query.set('seed', String(layout.seed))
  for (const group of folded) query.append('fold', group)
  if (most !== null) query.set('most', String(most))
  if (look.size !== FIRST_LOOK.size) query.set('size', look.size)
  if (look.colour !== FIRST_LOOK.colour) query.set('colour', look.colour)
}

/** Reads it; what it does not understand it leaves out. */
export function readMap(query: URLSearchParams): MapAddress {
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
