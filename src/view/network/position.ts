/** A spot in the map's own units (pixels at zoom 1) or in pixels of the screen; y downwards. */
export interface Position {
  readonly x: number
  readonly y: number
}

/** Where nodes stand, by id. */
export type Positions = ReadonlyMap<string, Position>

/** Of all places, those of some nodes. */
export function placesOf(nodes: readonly { readonly id: string }[], all: Positions): Positions {
  const wanted = new Set(nodes.map(({ id }) => id))
  return new Map([...all].filter(([id]) => wanted.has(id)))
}
