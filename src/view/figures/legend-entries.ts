import type { ActorType } from '../../extract/index.ts'
import type { Layer } from '../../app/selected.ts'
import type { Messages } from '../../i18n/messages.ts'
import { shapePath, shapes } from '../kit/shapes.ts'
import type { Elements } from '../network/elements.ts'
import { legendOf, type LegendEntries as MapLegend } from '../network/legend.ts'
import { lineLooks } from '../network/line-looks.ts'
import { colourWords, sizeWords, tintWords } from '../network/look-words.ts'
import type { Palette } from '../network/palette.ts'
import type { Mark } from './scene.ts'

/** A sign with its word. */
export interface LegendEntry {
  /** Drawn from (0, 0), the middle of its left side. */
  readonly sign: readonly Mark[]
  readonly signWidth: number
  readonly text: string
}

export interface FigureLegend {
  readonly entries: readonly LegendEntry[]
  /** What sizes mean; empty for nothing to say. */
  readonly note: string
}

export const LINE_WIDTH = 44
const LINE_MIDDLE = 7
const RADIUS = 7

/** What the map draws and no more, in words and in the colours of the figure. */
export function legendOfMap(elements: Elements, messages: Messages, palette: Palette): FigureLegend {
  const legend = legendOf(elements)
  const lines = legend.layers.map((layer) => ({
    sign: layerSign(layer, palette),
    signWidth: LINE_WIDTH,
    text: layer === 'answers' ? messages.map.answersEdge : messages.polarity[layer],
  }))
  return {
    entries: [...lines, ...nodeEntries(legend, messages, palette)],
    note: noteOf(legend, messages),
  }
}

/** What the nodes of a map are, in words and in the colours of the figure. */
export function nodeEntries(legend: MapLegend, messages: Messages, palette: Palette): readonly LegendEntry[] {
  const shapeEntry = (type: ActorType, isHollow: boolean, text: string): LegendEntry => ({
    sign: shapeSign(type, isHollow, palette),
    signWidth: 2 * RADIUS + 4,
    text,
  })
  return [
    ...legend.types.map((type) => shapeEntry(type, false, messages.actorType[type])),
    ...(legend.hasHollow ? [shapeEntry('person', true, messages.map.hollow)] : []),
    ...tintWords(legend, messages).map(({ tint, text }) => tintEntry(palette[tint], text, palette)),
    ...(legend.hasFolded ? [foldedEntry(messages.map.foldedGroup, palette)] : []),
  ]
}

/** What sizes, colours and widths mean. */
export function noteOf(legend: MapLegend, messages: Messages): string {
  const colour = colourWords(legend, messages)
  return [
    sizeWords(legend, messages),
    ...(colour === null ? [] : [colour]),
    ...(legend.layers.length > 0 ? [messages.map.width] : []),
  ].join(' · ')
}

/** A node of some colour. */
function tintEntry(colour: string, text: string, palette: Palette): LegendEntry {
  const path = shapePath(shapes.person, RADIUS)
  const body: Mark = { kind: 'path', path, fill: colour, stroke: { colour: palette.node, width: 2 } }
  return { sign: [{ kind: 'group', x: RADIUS + 2, marks: [body] }], signWidth: 2 * RADIUS + 4, text }
}

/** A node with a ring around it. */
function foldedEntry(text: string, palette: Palette): LegendEntry {
  const ring: Mark = {
    kind: 'path',
    path: shapePath(shapes.person, RADIUS),
    stroke: { colour: palette.node, width: 1.5 },
  }
  const body: Mark = { kind: 'path', path: shapePath(shapes.person, RADIUS - 3), fill: palette.node }
  const sign: readonly Mark[] = [{ kind: 'group', x: RADIUS + 2, marks: [ring, body] }]
  return { sign, signWidth: 2 * RADIUS + 4, text }
}

function layerSign(layer: Layer, palette: Palette): readonly Mark[] {
  const { colour, dash, head } = lineLooks[layer]
  return lineSign({ colour: palette[colour], dash, head, isRound: layer === '0' })
}

interface LineSignLook {
  readonly colour: string
  /** Lengths of stroke and gap; none for a line without gaps. */
  readonly dash: readonly number[]
  /** The arrowhead as path data; none for a line alone. */
  readonly head: readonly string[]
  readonly isRound?: boolean
}

/** A line of the map as its legend shows it. */
export function lineSign({ colour, dash, head, isRound = false }: LineSignLook): readonly Mark[] {
  const stroke = { colour, width: 2.2, isRound, ...(dash.length > 0 && { dash }) }
  const end = head.length > 0 ? 32 : 42
  const marks: readonly Mark[] = [
    { kind: 'path', path: `M2 7L${end} 7`, stroke },
    ...head.map((path): Mark => ({ kind: 'path', path, fill: colour })),
  ]
  return [{ kind: 'group', y: -LINE_MIDDLE, marks }]
}

function shapeSign(type: ActorType, isHollow: boolean, palette: Palette): readonly Mark[] {
  const shape = shapes[type]
  const stroke = { colour: palette.node, width: 2, ...(shape.border === 'dashed' && { dash: [3, 2] }) }
  const fill = isHollow || shape.border === 'dashed' ? palette.hollow : palette.node
  const ring: Mark = {
    kind: 'path',
    path: shapePath(shape, RADIUS - 3),
    stroke: { colour: palette.hollow, width: 2 },
  }
  const body: Mark = { kind: 'path', path: shapePath(shape, RADIUS), fill, stroke }
  return [{ kind: 'group', x: RADIUS + 2, marks: shape.border === 'double' ? [body, ring] : [body] }]
}
