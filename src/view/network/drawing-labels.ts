import type { NodeSingular } from 'cytoscape'
import type { Reading } from './drawing-styles.ts'
import type { Position } from './position.ts'

/** A name as it stands by its node. */
export interface DrawnLabel {
  /** Each in an isolate of its direction. */
  readonly lines: readonly string[]
  /** The side of the lines that `spot` is at. */
  readonly align: 'left' | 'centre' | 'right'
  /** The top of the first line, at that side. */
  readonly spot: Position
  readonly size: number
  /** From one line to the next. */
  readonly step: number
  readonly colour: string
  readonly halo: { readonly colour: string; readonly width: number }
  readonly opacity: number
}

/** Label on the left of its node ends there, so that it is set from its right side. */
const ALIGN = { left: 'right', center: 'centre', right: 'left' } as const
const AWAY = { left: -1, center: 0, right: 1, top: -1, bottom: 1 } as const
type Side = keyof typeof AWAY

/** @returns null where the map has no room for the name */
export function readLabel(node: NodeSingular, style: Reading): DrawnLabel | null {
  const lines = style.text('label').split('\n').filter(Boolean)
  const opacity = style.number('text-opacity') * style.number('opacity')
  if (lines.length === 0 || opacity === 0) return null
  const [inline, block] = [sideOf(style, 'text-halign'), sideOf(style, 'text-valign')]
  const size = style.length('font-size')
  const step = size * style.number('line-height')
  const middle = node.renderedPosition()
  const edge = (axis: 'x' | 'y', side: Side, extent: number): number =>
    middle[axis] + (AWAY[side] * extent * node.cy().zoom()) / 2 + style.length(`text-margin-${axis}`)
  // Half of the lines above where the side is the middle, all of them where it is the top.
  const above = { top: 1, center: 0.5, bottom: 0 }[block as 'top' | 'center' | 'bottom']
  return {
    lines,
    align: ALIGN[inline as keyof typeof ALIGN],
    spot: {
      x: edge('x', inline, node.width()),
      y: edge('y', block, node.height()) - above * lines.length * step,
    },
    size,
    step,
    colour: style.colour('color'),
    halo: { colour: style.colour('text-outline-color'), width: style.length('text-outline-width') },
    opacity,
  }
}

function sideOf(style: Reading, property: 'text-halign' | 'text-valign'): Side {
  const side = style.text(property)
  return side in AWAY ? (side as Side) : 'center'
}
