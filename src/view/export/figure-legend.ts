import type { ActorType } from '../../extract/index.ts'
import type { Layer } from '../../app/selected.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Messages } from '../../i18n/messages.ts'
import { shapePath, shapes } from '../kit/shapes.ts'
import type { LegendEntries } from '../network/legend.ts'
import { lineLooks } from '../network/line-looks.ts'
import type { Palette } from '../network/palette.ts'

/** One sign of the legend with its word. */
type Entry =
  | { readonly layer: Layer; readonly text: string }
  | { readonly type: ActorType; readonly hollow: boolean; readonly text: string }

export interface LegendStyle {
  readonly palette: Palette
  readonly direction: Direction
  readonly font: string
  /** Width to fill, in the same unit as all measures here. */
  readonly width: number
}

const ROW = 26
const GAP = 22
const LINE_SAMPLE = { width: 44, height: 14 }
const SHAPE_RADIUS = 7

export function legendEntries(
  { layers, types, hasHollow }: LegendEntries,
  messages: Messages,
): readonly Entry[] {
  const nameOf = (layer: Layer): string =>
    layer === 'answers' ? messages.map.answersEdge : messages.polarity[layer]
  return [
    ...layers.map((layer) => ({ layer, text: nameOf(layer) })),
    ...types.map((type) => ({ type, hollow: false, text: messages.actorType[type] })),
    ...(hasHollow ? [{ type: 'person' as const, hollow: true, text: messages.map.hollow }] : []),
  ]
}

interface Placed {
  readonly entry: Entry
  /** From the side where text begins. */
  readonly offset: number
  readonly row: number
}

/** Breaks the entries into rows. */
function place(
  context: CanvasRenderingContext2D,
  entries: readonly Entry[],
  { width, font }: LegendStyle,
): readonly Placed[] {
  context.font = font
  const placed: Placed[] = []
  let [offset, row] = [0, 0]
  for (const entry of entries) {
    const size = signWidth(entry) + 6 + context.measureText(entry.text).width
    if (offset > 0 && offset + size > width) [offset, row] = [0, row + 1]
    placed.push({ entry, offset, row })
    offset += size + GAP
  }
  return placed
}

const signWidth = (entry: Entry): number => ('layer' in entry ? LINE_SAMPLE.width : 2 * SHAPE_RADIUS + 4)

export function legendHeight(
  context: CanvasRenderingContext2D,
  entries: readonly Entry[],
  style: LegendStyle,
): number {
  return ((place(context, entries, style).at(-1)?.row ?? -1) + 1) * ROW
}

/** Draws the legend from the top of where the context stands. */
export function drawLegend(
  context: CanvasRenderingContext2D,
  entries: readonly Entry[],
  style: LegendStyle,
): void {
  const { palette, direction, width } = style
  for (const { entry, offset, row } of place(context, entries, style)) {
    context.save()
    // Signs are drawn from the side where text begins: mirrored where that is the right.
    if (direction === 'rtl') context.transform(-1, 0, 0, 1, width, 0)
    context.translate(offset, row * ROW + ROW / 2)
    if ('layer' in entry) drawLine(context, entry.layer, palette)
    else drawShape(context, entry, palette)
    context.restore()
    context.fillStyle = palette.ink
    const start = offset + signWidth(entry) + 6
    context.fillText(entry.text, direction === 'rtl' ? width - start : start, row * ROW + ROW / 2)
  }
}

function drawLine(context: CanvasRenderingContext2D, layer: Layer, palette: Palette): void {
  const { colour, dash, head } = lineLooks[layer]
  context.translate(0, -LINE_SAMPLE.height / 2)
  Object.assign(context, { strokeStyle: palette[colour], fillStyle: palette[colour], lineWidth: 2.2 })
  context.lineCap = layer === '0' ? 'round' : 'butt'
  context.setLineDash([...dash])
  context.stroke(new Path2D('M2 7H32'))
  for (const stroke of head) context.fill(new Path2D(stroke))
}

function drawShape(
  context: CanvasRenderingContext2D,
  { type, hollow }: Extract<Entry, { type: ActorType }>,
  palette: Palette,
): void {
  const shape = shapes[type]
  const outline = new Path2D(shapePath(shape, SHAPE_RADIUS))
  context.translate(SHAPE_RADIUS + 2, 0)
  Object.assign(context, { strokeStyle: palette.node, lineWidth: 2, lineJoin: 'round' })
  context.fillStyle = hollow || shape.border === 'dashed' ? palette.hollow : palette.node
  context.fill(outline)
  context.setLineDash(shape.border === 'dashed' ? [3, 2] : [])
  context.stroke(outline)
  if (shape.border !== 'double') return
  context.strokeStyle = palette.hollow
  context.stroke(new Path2D(shapePath(shape, SHAPE_RADIUS - 3)))
}
