import type { EdgeSingular, NodeSingular } from 'cytoscape'
import type { Position } from './position.ts'
import { readLabel, type DrawnLabel } from './drawing-labels.ts'
import { Reading } from './drawing-styles.ts'

/** What is drawn, as plain geometry in pixels of its place: what a figure is written from, in any format. */
export interface Drawing {
  /** From the lowest to the uppermost. */
  readonly items: readonly (DrawnNode | DrawnLine)[]
  readonly width: number
  readonly height: number
}

export interface DrawnNode {
  readonly kind: 'node'
  readonly id: string
  readonly middle: Position
  /** Half of its width and of its height. */
  readonly radius: Position
  /** Corners in a square from -1 to 1, y downwards. */
  readonly outline: 'circle' | readonly Position[]
  readonly fill: string
  readonly border: Border
  /** The ring around what is selected. */
  readonly ring: Ring | null
  readonly opacity: number
  readonly label: DrawnLabel | null
}

export interface Border {
  readonly colour: string
  readonly width: number
  readonly style: 'solid' | 'dashed' | 'double'
}

export interface Ring {
  readonly colour: string
  readonly width: number
  /** From the outer rim of the border. */
  readonly offset: number
}

export interface DrawnLine {
  readonly kind: 'line'
  readonly id: string
  readonly from: Position
  /** Quadratic control points; the curve passes midway between two of them. None for a straight line. */
  readonly controls: readonly Position[]
  /** Where the arrow points. */
  readonly to: Position
  readonly colour: string
  readonly width: number
  /** Lengths of stroke and gap; none for a line without gaps. */
  readonly dash: readonly number[]
  readonly isRound: boolean
  readonly arrow: Arrow
  readonly opacity: number
  /** The broad line below what is selected. */
  readonly glow: { readonly colour: string; readonly width: number; readonly opacity: number } | null
}

export interface Arrow {
  /** As the drawing library calls it. */
  readonly shape: string
  readonly colour: string
  /** The library's unit for the points of an arrow. */
  readonly size: number
}

/** How the library sizes arrows: BaseRenderer.getArrowWidth of Cytoscape 3. */
const arrowSize = (width: number, scale: number): number => Math.max((width * 13.37) ** 0.9, 29) * scale

/** Reads what a node looks like from what the library has worked out, whatever rules of style led to it. */
export function readNode(node: NodeSingular): DrawnNode {
  const style = new Reading(node)
  const zoom = node.cy().zoom()
  const ring = style.length('outline-width')
  return {
    kind: 'node',
    id: node.id(),
    middle: { ...node.renderedPosition() },
    radius: { x: (node.width() * zoom) / 2, y: (node.height() * zoom) / 2 },
    outline: style.outline(),
    fill: style.colour('background-color'),
    border: {
      colour: style.colour('border-color'),
      width: style.length('border-width'),
      style: style.borderStyle(),
    },
    ring:
      ring > 0
        ? { colour: style.colour('outline-color'), width: ring, offset: style.length('outline-offset') }
        : null,
    opacity: style.number('opacity'),
    label: readLabel(node, style),
  }
}

export function readLine(edge: EdgeSingular): DrawnLine {
  const style = new Reading(edge)
  const opacity = style.number('opacity')
  const glow = style.number('underlay-opacity') * opacity
  const width = style.length('width')
  return {
    kind: 'line',
    id: edge.id(),
    from: { ...edge.renderedSourceEndpoint() },
    controls: controlsOf(edge),
    to: { ...edge.renderedTargetEndpoint() },
    colour: style.colour('line-color'),
    width,
    dash: style.dash(),
    isRound: style.text('line-cap') === 'round',
    arrow: {
      shape: style.text('target-arrow-shape'),
      colour: style.colour('target-arrow-color'),
      size: arrowSize(style.number('width'), style.number('arrow-scale')) * edge.cy().zoom(),
    },
    opacity: opacity * style.number('line-opacity'),
    glow:
      glow > 0
        ? {
            colour: style.colour('underlay-color'),
            width: width + 2 * style.length('underlay-padding'),
            opacity: glow,
          }
        : null,
  }
}

function controlsOf(edge: EdgeSingular): readonly Position[] {
  const [zoom, pan] = [edge.cy().zoom(), edge.cy().pan()]
  // The library's types promise points, but a straight line has none, and asking for the rendered ones fails.
  const points = (edge.controlPoints() as Position[] | undefined) ?? []
  return points.map(({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y }))
}

/** The level that the style puts an element on. */
export const levelOf = (element: NodeSingular | EdgeSingular): number =>
  Number(element.numericStyle('z-index'))
