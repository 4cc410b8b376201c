import type { DrawnLine, DrawnNode } from '../network/drawing.ts'
import type { Position } from '../network/position.ts'
import { short } from './scene.ts'

/** How far before its end a line stops, in its widths: the arrow is wider there than the line. */
export const ARROW_GAP = 2

const at = ({ x, y }: Position): string => `${short(x)} ${short(y)}`

/** The outline of a node as path data. */
export function outlinePath(outline: DrawnNode['outline'], middle: Position, radius: Position): string {
  if (outline !== 'circle') {
    const corners = outline.map(({ x, y }) => at({ x: middle.x + x * radius.x, y: middle.y + y * radius.y }))
    return `M${corners.join('L')}Z`
  }
  const [left, right] = [middle.x - radius.x, middle.x + radius.x].map((x) => at({ x, y: middle.y }))
  const half = `A${at(radius)} 0 1 0 `
  return `M${left}${half}${right}${half}${left}Z`
}

/** The curve of a line, which stops so far before its end. */
export function curvePath({ from, controls, to }: DrawnLine, gap: number): string {
  const before = controls.at(-1) ?? from
  const end = toward(to, before, gap)
  if (controls.length === 0) return `M${at(from)}L${at(end)}`
  const arcs = controls.map((control, index) => {
    const next = controls[index + 1]
    return `Q${at(control)} ${at(next ? between(control, next) : end)}`
  })
  return `M${at(from)}${arcs.join('')}`
}

const between = (a: Position, b: Position): Position => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

function toward(from: Position, to: Position, distance: number): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const share = length === 0 ? 0 : Math.min(distance / length, 1)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

type Points = readonly (readonly [across: number, along: number])[]

/**
 * Arrowheads as Cytoscape 3 has them (BaseRenderer.registerArrowShapes): the node lies in the direction of (0, 1),
 * the tip at (0, 0). `bar` is a bar across the line, `disc` the radius of a disc around the tip.
 */
const HEADS: Readonly<Record<string, { points: Points; bar?: number; disc?: number }>> = {
  triangle: { points: [[-0.15, -0.3], [0, 0], [0.15, -0.3]] },
  vee: { points: [[-0.15, -0.3], [0, 0], [0.15, -0.3], [0, -0.15]] },
  'triangle-cross': { points: [[0, 0], [0.15, -0.3], [-0.15, -0.3]], bar: -0.4 },
  'circle-triangle': { points: [[0, -0.15], [0.15, -0.45], [-0.15, -0.45]], disc: 0.15 },
} // prettier-ignore

/** The parts of the arrowhead of a line as path data; a shape that is not known is drawn as a triangle. */
export function arrowPaths({ from, controls, to, width, arrow }: DrawnLine): readonly string[] {
  if (arrow.shape === 'none') return []
  const head = HEADS[arrow.shape] ?? { points: HEADS.triangle?.points ?? [] }
  const before = controls.at(-1) ?? from
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1
  const ahead = { x: (to.x - before.x) / length, y: (to.y - before.y) / length }
  const place = ([across, along]: readonly [number, number]): string =>
    at({
      x: to.x + arrow.size * (along * ahead.x - across * ahead.y),
      y: to.y + arrow.size * (along * ahead.y + across * ahead.x),
    })
  const polygon = (points: Points): string => `M${points.map(place).join('L')}Z`
  const thick = width / arrow.size
  return [
    polygon(head.points),
    ...(head.bar === undefined ? [] : [polygon(barAt(head.bar, thick))]),
    ...(head.disc === undefined
      ? []
      : [outlinePath('circle', to, { x: head.disc * arrow.size, y: head.disc * arrow.size })]),
  ]
}

const barAt = (along: number, thick: number): Points => [
  [-0.15, along],
  [-0.15, along - thick],
  [0.15, along - thick],
  [0.15, along],
]
