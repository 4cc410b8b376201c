import RBush from 'rbush'
import { LABEL, type Margin } from './measures.ts'

/** A node and the size of its label, in pixels of the screen. */
export interface LabelledNode {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** The heavier of two that collide is written first. */
  readonly weight: number
  /** Before the others whatever their weights, and heedless of them; 0 unless something stands out. */
  readonly rank: number
  /** Where the label stands now: it stays where it can. */
  readonly side?: Side
}

/** Where a label stands by its node, the best place first: 1 is right of it and below. */
export const SIDES = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
] as const
export type Side = (typeof SIDES)[number]

/** How far from the middle a label at a corner begins, as a share of the radius: there a circle gives way. */
export const CORNER = 0.7

/** As the index of boxes wants it. */
export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** How many times heavier than another node one must be for its label to lie on it. */
export const LESSER = 4

/** What stands in the way of labels: names already set, and the nodes themselves. */
interface Obstacles {
  readonly frame: Box
  readonly labels: RBush<Box>
  readonly bodies: RBush<Body>
}

interface Body extends Box {
  readonly node: LabelledNode
}

/**
 * Chooses for each label a side of its node where it covers no other label and no other node, save in need a far
 * lesser one. What is selected has its label whatever it covers.
 * @param margin how far beyond the outermost nodes labels may stand
 * @returns the labels that have one; the lesser of those that collide have none
 */
export function placeLabels(nodes: readonly LabelledNode[], margin: Margin): ReadonlyMap<string, Side> {
  const bodies = new RBush<Body>().load(nodes.map((node) => ({ ...bodyOf(node), node })))
  const obstacles = { frame: frameOf(nodes, margin), labels: new RBush<Box>(), bodies }
  const placed = new Map<string, Side>()
  for (const node of nodes.toSorted(
    (a, b) => b.rank - a.rank || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  )) {
    const side = freeSide(node, obstacles)
    if (!side) continue
    obstacles.labels.insert(labelBox(node, side))
    placed.set(node.id, side)
  }
  return placed
}

function freeSide(node: LabelledNode, { frame, labels, bodies }: Obstacles): Side | undefined {
  const sides = [...(node.side ? [node.side] : []), ...SIDES]
  const open = sides
    .map((side) => ({ side, box: labelBox(node, side) }))
    .filter(({ box }) => contains(frame, box) && !labels.collides(box))
  const heeded = open.map(({ side, box }) => ({
    side,
    under: bodies.search(box).filter((body) => overlap(box, body) && isHeeded(node, body)),
  }))
  const free = heeded.find(({ under }) => under.length === 0)
  // A name that many look for may lie on a node that hardly matters, rather than be left out.
  const inNeed = heeded.find(({ under }) => under.every((body) => body.node.weight * LESSER < node.weight))
  return (free ?? inNeed)?.side ?? (node.rank > 1 ? sides[0] : undefined)
}

/** What has faded is not in the way of what stands out. */
const isHeeded = (node: LabelledNode, { node: other }: Body): boolean =>
  other.id !== node.id && other.rank >= Math.min(node.rank, 1)

/** The box that a label takes on a side of its node. */
export function labelBox({ x, y, radius, width, height }: LabelledNode, side: Side): Box {
  const away = LABEL.gap + (side.x !== 0 && side.y !== 0 ? CORNER * radius : radius)
  return boxAround({ x: x + side.x * (away + width / 2), y: y + side.y * (away + height / 2) }, width, height)
}

const bodyOf = ({ x, y, radius }: LabelledNode): Box => boxAround({ x, y }, 2 * radius, 2 * radius)

function boxAround({ x, y }: { x: number; y: number }, width: number, height: number): Box {
  return { minX: x - width / 2, minY: y - height / 2, maxX: x + width / 2, maxY: y + height / 2 }
}

/** What is seen when everything is fitted in: the nodes and the margin around them. */
function frameOf(nodes: readonly LabelledNode[], margin: Margin): Box {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  return {
    minX: Math.min(...xs) - margin.inline,
    maxX: Math.max(...xs) + margin.inline,
    minY: Math.min(...ys) - margin.start,
    maxY: Math.max(...ys) + margin.end,
  }
}

const contains = (outer: Box, inner: Box): boolean =>
  outer.minX <= inner.minX && inner.maxX <= outer.maxX && outer.minY <= inner.minY && inner.maxY <= outer.maxY

/** Whether two boxes lie on each other; that they touch is no harm. */
export const overlap = (a: Box, b: Box): boolean =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY
