import type { LayoutChoice } from '../../app/layout-choice.ts'
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
