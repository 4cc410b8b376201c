import type { AnswerLane } from '../../graph/answer-lanes.ts'
import { orderLanes, type LaneLink } from '../../graph/lane-order.ts'

/** So many lanes are shown at first and added each time that more are asked for: what a tall window holds. */
export const LANES_AT_ONCE = 16

export interface LaneChoice {
  /** The strongest first. */
  readonly lanes: readonly AnswerLane[]
  /** An end of each answer a lane, in the order of the lanes' choice or not. */
  readonly links: readonly LaneLink[]
  /** How many of the strongest to show. */
  readonly most: number
  /** Actor ids that are shown even if they are not among the strongest: those of a chain that is traced. */
  readonly wanted: readonly string[]
}

/**
 * The lanes to draw, from the top. Each portion that was asked for is ordered in itself, so that showing more lanes
 * moves none of those already read.
 */
export function chooseLanes({ lanes, links, most, wanted }: LaneChoice): readonly string[] {
  const ids = lanes.map(({ actor }) => actor)
  const portions: string[][] = []
  for (let from = 0; from < Math.min(most, ids.length); from += LANES_AT_ONCE)
    portions.push(ids.slice(from, Math.min(from + LANES_AT_ONCE, most)))
  const shown = new Set(portions.flat())
  const extra = ids.filter((id) => wanted.includes(id) && !shown.has(id))
  return [...portions, extra].flatMap((portion) => orderLanes(portion, links))
}
