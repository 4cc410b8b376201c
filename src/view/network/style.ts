import type { NodeSingular, StylesheetJson, StylesheetJsonBlock } from 'cytoscape'
import { ACTOR_TYPES } from '../../extract/index.ts'
import type { Layer } from '../../app/selected.ts'
import { shapes } from '../kit/shapes.ts'
import { LABEL } from './measures.ts'
import { lineLooks } from './line-looks.ts'
import type { Palette } from './palette.ts'
import { fateStyles } from './fate-looks.ts'
import { fillStyles } from './fill-styles.ts'
import { pinImage } from './pin.ts'

/** The family of the web font that labels are written in; fonts.css brings it. */
export const MAP_FONT = 'Plex, system-ui, sans-serif'

interface Drawn {
  /** Whether there are thousands of lines, which are drawn straight then. */
  readonly isLarge?: boolean
}

/** How the map looks in the colours given. Sizes of labels follow the zoom and are set on the nodes themselves. */
export function stylesheet(palette: Palette, { isLarge = false }: Drawn = {}): StylesheetJson {
  return [
    ...nodeStyles(palette),
    ...shapeStyles(),
    ...lineStyles(palette, isLarge),
    ...handledStyles(palette),
    ...stateStyles(palette),
  ]
}

/** Across the pin of a pinned node, in the map's units. */
const PIN_SIZE = 15
const ABOVE_LINES = 10
/** More than any weight. */
const ABOVE_ALL = 1_000_000

/** Nodes lie above lines, also the lightest of them: an arrow must not cross out a name. */
const weightOf = (node: NodeSingular): number => ABOVE_LINES + Number(node.data('weight'))

function nodeStyles(palette: Palette): StylesheetJsonBlock[] {
  const node: StylesheetJsonBlock = {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      label: 'data(label)',
      'background-color': palette.node,
      'border-width': 2,
      'border-color': palette.node,
      'font-family': MAP_FONT,
      'font-weight': LABEL.weight,
      'line-height': LABEL.lineHeight,
      color: palette.ink,
      'text-valign': 'bottom',
      'text-wrap': 'wrap',
      'text-max-width': '1000px',
      'text-outline-color': palette.paper,
      'z-index-compare': 'manual',
      // A name lies on lesser nodes, never the reverse.
      'z-index': (node: NodeSingular) => weightOf(node),
      'overlay-opacity': 0,
    },
  }
  return [node, ...fillStyles(palette)]
}

function shapeStyles(): StylesheetJsonBlock[] {
  return ACTOR_TYPES.map((type) => {
    const { corners, border } = shapes[type]
    const outline =
      corners === 'circle'
        ? { shape: 'ellipse' as const }
        : { shape: 'polygon' as const, 'shape-polygon-points': corners.flat().join(' ') }
    const rim = border === 'double' ? { 'border-width': 5 } : {}
    return { selector: `node[type = "${type}"]`, style: { ...outline, ...rim, 'border-style': border } }
  })
}

function lineStyles(palette: Palette, isLarge: boolean): StylesheetJsonBlock[] {
  const line: StylesheetJsonBlock = {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'curve-style': isLarge ? 'straight' : 'bezier',
      'control-point-step-size': 34,
      'loop-sweep': '-60deg',
      'arrow-scale': 1.05,
      'line-opacity': 0.85,
      'z-index-compare': 'manual',
      'z-index': 1,
      'overlay-opacity': 0,
    },
  }
  // A straight line cannot lead back to where it begins.
  const loop: StylesheetJsonBlock = { selector: ':loop', style: { 'curve-style': 'bezier' } }
  const layers = (Object.keys(lineLooks) as Layer[]).map((layer) => lineStyle(layer, palette))
  return [line, loop, ...layers, ...fateStyles(palette)]
}

function lineStyle(layer: Layer, palette: Palette): StylesheetJsonBlock {
  const { colour, dash, arrow } = lineLooks[layer]
  return {
    selector: `edge[layer = "${layer}"]`,
    style: {
      'line-color': palette[colour],
      'target-arrow-color': palette[colour],
      'target-arrow-shape': arrow,
      'line-style': dash.length > 0 ? 'dashed' : 'solid',
      'line-dash-pattern': [...dash],
      'line-cap': layer === '0' ? 'round' : 'butt',
    },
  }
}

/** What people did to nodes: folded a group over its members, or pinned one in its place. */
function handledStyles(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      // A group with its members within: a ring around the node, as if others stood behind it.
      selector: 'node[folded > 0]',
      style: { 'outline-width': 1.5, 'outline-offset': 3, 'outline-color': palette.node },
    },
    {
      selector: 'node.pinned',
      style: {
        'background-image': pinImage(palette),
        'background-width': PIN_SIZE,
        'background-height': PIN_SIZE,
        'background-position-x': '100%',
        'background-position-y': '0%',
        'background-offset-x': PIN_SIZE / 2,
        'background-offset-y': -PIN_SIZE / 2,
        'background-image-containment': 'over',
        'background-clip': 'none',
        'bounds-expansion': PIN_SIZE,
      },
    },
  ]
}

function stateStyles(palette: Palette): StylesheetJsonBlock[] {
  return [
    // No name at all instead of one that is not seen: the library would keep a picture of it at each zoom.
    { selector: 'node.unlabelled', style: { label: '' } },
    { selector: '.faded', style: { opacity: 0.13, 'z-index': 0 } },
    { selector: 'node.lit', style: { 'z-index': (node: NodeSingular) => ABOVE_ALL + weightOf(node) } },
    { selector: 'edge.lit', style: { 'line-opacity': 1, 'z-index': 3 } },
    {
      selector: 'node.picked',
      style: {
        label: 'data(label)',
        'outline-width': 3,
        'outline-offset': 2,
        'outline-color': palette.accent,
        'z-index': 2 * ABOVE_ALL,
      },
    },
    {
      selector: 'edge.picked',
      style: {
        'line-opacity': 1,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 6,
        'z-index': 3,
      },
    },
  ]
}
