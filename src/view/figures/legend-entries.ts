import type { ActorType } from '../../extract/index.ts'
import type { Layer } from '../../app/selected.ts'
import type { Messages } from '../../i18n/messages.ts'
import { shapePath, shapes } from '../kit/shapes.ts'
import type { Elements } from '../network/elements.ts'
import { legendOf } from '../network/legend.ts'
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

const LINE_WIDTH = 44
const LINE_MIDDLE = 7
const RADIUS = 7

/** What the map draws and no more, in words and in the colours of the figure. */
export function legendOfMap(elements: Elements, messages: Messages, palette: Palette): FigureLegend {
  const legend = legendOf(elements)
  const { layers, types, hasHollow, hasFolded } = legend
  const lines = layers.map((layer) => ({
    sign: lineSign(layer, palette),
    signWidth: LINE_WIDTH,
    text: layer === 'answers' ? messages.map.answersEdge : messages.polarity[layer],
  }))
  const colour = colourWords(legend, messages)
  const shapeEntry = (type: ActorType, isHollow: boolean, text: string): LegendEntry => ({
    sign: shapeSign(type, isHollow, palette),
    signWidth: 2 * RADIUS + 4,
    text,
  })
  return {
    entries: [
      ...lines,
      ...types.map((type) => shapeEntry(type, false, messages.actorType[type])),
      ...(hasHollow ? [shapeEntry('person', true, messages.map.hollow)] : []),
      ...tintWords(legend, messages).map(({ tint, text }) => tintEntry(palette[tint], text, palette)),
      ...(hasFolded ? [foldedEntry(messages.map.foldedGroup, palette)] : []),
    ],
    note: [
      sizeWords(legend, messages),
      ...(colour === null ? [] : [colour]),
      ...(lines.length > 0 ? [messages.map.width] : []),
    ].join(' · '),
  }
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

function lineSign(layer: Layer, palette: Palette): readonly Mark[] {
  const { colour: name, dash, head } = lineLooks[layer]
  const colour = palette[name]
  const stroke = { colour, width: 2.2, isRound: layer === '0', ...(dash.length > 0 && { dash }) }
  const marks: readonly Mark[] = [
    { kind: 'path', path: 'M2 7L32 7', stroke },
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
