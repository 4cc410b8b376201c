import type { Direction } from '../../i18n/language.ts'
import type { Messages } from '../../i18n/messages.ts'
import { drawFigure, FIGURE_WIDTH, figureRatio, type FigureMap } from '../network/figure.ts'
import { legendOf } from '../network/legend.ts'
import { paletteOf, type Palette } from '../network/palette.ts'
import { MAP_FONT } from '../network/style.ts'
import { drawLegend, legendEntries, legendHeight, type LegendStyle } from './figure-legend.ts'

export const BACKGROUNDS = ['white', 'dark', 'transparent'] as const
export type Background = (typeof BACKGROUNDS)[number]

/** The map to draw; colours follow from the background. */
export type FigureSource = Omit<FigureMap, 'palette'>

export interface FigureOptions {
  /** In pixels; the height follows. */
  readonly width: number
  readonly background: Background
  /** Null for none. */
  readonly title: string | null
  readonly hasLegend: boolean
  readonly direction: Direction
  readonly messages: Messages
}

export interface FigureSize {
  readonly width: number
  readonly height: number
}

/** Measures at FIGURE_WIDTH; the whole is scaled to the width asked for. */
const PADDING = 28
const TITLE = { size: 26, line: 40 }
const LEGEND_SIZE = 14

/** A plan of the figure: where its parts stand, from the top, before it is scaled. */
interface Plan {
  readonly titleLines: readonly string[]
  readonly mapTop: number
  readonly mapHeight: number
  readonly legendTop: number
  readonly height: number
  readonly legend: LegendStyle
}

/** The size that a figure will have in pixels. */
export function figureSize(map: FigureSource, options: FigureOptions): FigureSize {
  const { height } = plan(makeContext(1, 1), map, options)
  return { width: options.width, height: Math.round((height * options.width) / FIGURE_WIDTH) }
}

/** Draws the figure: title, map, legend. Throws where the browser cannot make a canvas of that size. */
export async function composeFigure(map: FigureSource, options: FigureOptions): Promise<Blob> {
  const size = figureSize(map, options)
  const context = makeContext(size.width, size.height)
  const scale = size.width / FIGURE_WIDTH
  const picture = await drawFigure({ ...map, palette: paletteFor(options.background) }, size.width)
  const parts = plan(context, map, options)
  if (options.background !== 'transparent') {
    context.fillStyle = paletteFor(options.background).paper
    context.fillRect(0, 0, size.width, size.height)
  }
  context.drawImage(
    picture,
    0,
    Math.round(parts.mapTop * scale),
    size.width,
    Math.round(parts.mapHeight * scale),
  )
  picture.close()
  context.scale(scale, scale)
  drawTitle(context, parts)
  if (options.hasLegend) {
    context.translate(PADDING, parts.legendTop)
    drawLegend(context, legendEntries(legendOf(map.elements), options.messages), parts.legend)
  }
  return toBlob(context.canvas)
}

function paletteFor(background: Background): Palette {
  if (background === 'dark') return paletteOf('dark')
  return { ...paletteOf('light'), paper: '#ffffff' }
}

function plan(context: CanvasRenderingContext2D, map: FigureSource, options: FigureOptions): Plan {
  const palette = paletteFor(options.background)
  const width = FIGURE_WIDTH - 2 * PADDING
  const font = `${LEGEND_SIZE}px ${MAP_FONT}`
  Object.assign(context, { direction: options.direction, textAlign: 'start', textBaseline: 'middle' })
  const legend = { palette, direction: options.direction, font, width }
  context.font = `600 ${TITLE.size}px ${MAP_FONT}`
  const titleLines = breakTitle(context, options.title?.trim() ?? '', width)
  const mapTop = titleLines.length === 0 ? 0 : PADDING + titleLines.length * TITLE.line
  const mapHeight = FIGURE_WIDTH * figureRatio({ ...map, palette })
  const legendTop = mapTop + mapHeight + PADDING / 2
  const entries = legendEntries(legendOf(map.elements), options.messages)
  const below = options.hasLegend ? PADDING / 2 + legendHeight(context, entries, legend) + PADDING : 0
  return { titleLines, mapTop, mapHeight, legendTop, height: mapTop + mapHeight + below, legend }
}

function breakTitle(context: CanvasRenderingContext2D, title: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function drawTitle(context: CanvasRenderingContext2D, { titleLines, legend }: Plan): void {
  context.font = `600 ${TITLE.size}px ${MAP_FONT}`
  context.fillStyle = legend.palette.ink
  const start = legend.direction === 'rtl' ? FIGURE_WIDTH - PADDING : PADDING
  titleLines.forEach((line, index) => context.fillText(line, start, PADDING + (index + 0.5) * TITLE.line))
}

function makeContext(width: number, height: number): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas')
  return context
}

async function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
      'image/png',
    )
  })
}
