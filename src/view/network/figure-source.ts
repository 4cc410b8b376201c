import type { Elements } from './elements.ts'
import type { Emphasis } from './emphasis.ts'
import type { Positions } from './position.ts'

/** What the map gives for figures: what could be drawn, and what stands out in it. */
export interface FigureSource {
  /** Unfiltered. */
  readonly whole: Elements
  /** As on the screen. */
  readonly drawn: Elements
  /** Ids of the actors that are selected, or that hang on what is. */
  readonly selected: readonly string[]
  readonly emphasisOf: (shown: Elements) => Emphasis
  /** Who stands on the map for an actor. */
  readonly represent: (id: string) => string
}

export interface FigureOfMap extends FigureSource {
  readonly positions: Positions
}
