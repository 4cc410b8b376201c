import type { Position } from './position.ts'
import { marginIn } from './measures.ts'

/** The place that a map is drawn in. */
export interface Place {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly textScale: number
}

export interface Viewport {
  readonly zoom: number
  readonly pan: Position
}

/** Whether nobody could tell one from the other. */
export const isSameViewport = (one: Viewport, other: Viewport): boolean =>
  Math.abs(one.zoom - other.zoom) < 1e-6 &&
  Math.hypot(one.pan.x - other.pan.x, one.pan.y - other.pan.y) < 0.01

/** So large nodes get at most: a map of three actors need not fill the screen. */
const MOST = 1.5

/** The scale and shift that show all spots in the middle of a place, with room for names around them. */
export function viewportFor(spots: readonly Position[], { width, height, textScale }: Place): Viewport {
  const [x, y] = [extentOf(spots.map((spot) => spot.x)), extentOf(spots.map((spot) => spot.y))]
  const margin = marginIn(width / textScale)
  const wide = Math.max(width - 2 * textScale * margin.inline, 60) / x.length
  const high = Math.max(height - textScale * (margin.start + margin.end), 60) / y.length
  const zoom = Math.min(wide, high, textScale * MOST)
  const middle = { x: width / 2, y: (height + textScale * (margin.start - margin.end)) / 2 }
  return { zoom, pan: { x: middle.x - zoom * x.middle, y: middle.y - zoom * y.middle } }
}

function extentOf(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return { middle: (least + most) / 2, length: Math.max(most - least, 1) }
}
