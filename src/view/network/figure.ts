import { MapCanvas } from './canvas.ts'
import type { NameOf } from './canvas-drawing.ts'
import type { Drawing } from './drawing.ts'
import type { Elements } from './elements.ts'
import type { Emphasis } from './emphasis.ts'
import { mapFontsReady } from './fonts.ts'
import { placesOf, type Positions } from './position.ts'
import type { Palette } from './palette.ts'

/** The map as it is to be drawn apart from the screen. */
export interface FigureMap {
  readonly elements: Elements
  readonly positions: Positions
  readonly emphasis: Emphasis
  readonly nameOf: NameOf
  readonly palette: Palette
  /** In pixels; `FIGURE_WIDTH` unless it is one of several. */
  readonly width?: number
}

/** How wide a figure is in its own units: the width for which names have their proper size. */
export const FIGURE_WIDTH = 1200

/** Height over width of the whole map, within what a page takes. */
function figureRatio(map: FigureMap): number {
  const spots = [...placesOf(map.elements.nodes, map.positions).values()]
  const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
  if (spots.length === 0) return 0.6
  const ratio = (extent(spots.map(({ y }) => y)) + 160) / (extent(spots.map(({ x }) => x)) + 200)
  return Math.min(Math.max(ratio, 0.35), 1.4)
}

/** Draws the map out of sight and reads what was drawn. */
export async function drawFigure(map: FigureMap): Promise<Drawing> {
  await mapFontsReady()
  const { width = FIGURE_WIDTH } = map
  const place = makePlace(width, Math.round(width * figureRatio(map)))
  const canvas = new MapCanvas(place, {
    palette: map.palette,
    interactive: false,
  })
  try {
    // What a filter hides takes no room in a figure.
    canvas.arrange(placesOf(map.elements.nodes, map.positions), { isNewLayout: false })
    canvas.draw(map.elements, map.nameOf)
    canvas.emphasise(map.emphasis)
    return canvas.drawing()
  } finally {
    canvas.destroy()
    place.remove()
  }
}

/** A place out of sight: the map's library measures where it draws. */
function makePlace(width: number, height: number): HTMLElement {
  const place = document.createElement('div')
  Object.assign(place.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
    inlineSize: `${width}px`,
    blockSize: `${height}px`,
    visibility: 'hidden',
    pointerEvents: 'none',
    zIndex: '-1',
  })
  place.setAttribute('aria-hidden', 'true')
  document.body.append(place)
  return place
}
