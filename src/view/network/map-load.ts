/** How much a map has to draw, which decides what it leaves out while it moves. */
export type MapLoad =
  /** Little: all of it is drawn in each frame. */
  | 'light'
  /** While it moves, a picture of it moves in its stead. */
  | 'moderate'
  /** Its lines are straight too, and not in that picture. */
  | 'heavy'

/** Lines that a slow machine draws often enough a second for the eye: curved ones, and straight ones with labels. */
const MOST = { light: 200, moderate: 1500 }

/** How much so many lines are to a machine without a graphics card. */
export function loadOf(lines: number): MapLoad {
  if (lines <= MOST.light) return 'light'
  return lines <= MOST.moderate ? 'moderate' : 'heavy'
}
