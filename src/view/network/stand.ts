import { FIRST_LAYOUT, type LayoutChoice } from '../../app/layout-choice.ts'
import type { ChosenPlaces } from '../../exchange/stand-alone.ts'
import type { Position, Positions } from './position.ts'

/** Where everything stands at one time. */
export interface Stand {
  /** The layout that it began with. */
  readonly choice: LayoutChoice
  readonly positions: Positions
  /** Nodes that people put where they are: a new layout leaves them there. */
  readonly pinned: ReadonlySet<string>
}

/** Before the first layout: nothing has a place. */
export const nowhere = (choice: LayoutChoice): Stand => ({ choice, positions: new Map(), pinned: new Set() })

/** With the places that a layout has found; nodes that it did not have keep theirs. */
export function arranged(stand: Stand, choice: LayoutChoice, found: Positions): Stand {
  return { ...stand, choice, positions: new Map([...stand.positions, ...found]) }
}

/** An earlier stand again, in which whoever has come since then keeps its place. */
export function backTo(earlier: Stand, now: Stand): Stand {
  return { ...earlier, positions: new Map([...now.positions, ...earlier.positions]) }
}

/** With a node where somebody dragged it, pinned there. */
export function moved(stand: Stand, id: string, to: Position): Stand {
  return withPin({ ...stand, positions: new Map([...stand.positions, [id, to]]) }, id, true)
}

export function withPin(stand: Stand, id: string, isPinned: boolean): Stand {
  const others = [...stand.pinned].filter((one) => one !== id)
  return { ...stand, pinned: new Set(isPinned ? [...others, id] : others) }
}

export const withoutPins = (stand: Stand): Stand => ({ ...stand, pinned: new Set() })

export function pinnedPositions({ positions, pinned }: Stand): Positions {
  return new Map([...positions].filter(([id]) => pinned.has(id)))
}

/** The places of some nodes, to tenths: finer than the eye sees. */
export function placesIn({ positions, pinned }: Stand, ids: readonly string[]): ChosenPlaces {
  const wanted = new Set(ids)
  const tenths = (value: number): number => Math.round(value * 10) / 10
  return {
    positions: [...positions]
      .filter(([id]) => wanted.has(id))
      .map(([id, { x, y }]) => [id, tenths(x), tenths(y)]),
    pinned: [...pinned].filter((id) => wanted.has(id)),
  }
}

/** The stand that such places are: whoever reads finds it as the first layout, and may ask for another. */
export function standFrom({ positions, pinned }: ChosenPlaces): Stand {
  return {
    choice: FIRST_LAYOUT,
    positions: new Map(positions.map(([id, x, y]) => [id, { x, y }])),
    pinned: new Set(pinned),
  }
}
