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

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How many times heavier than another node one must be for its label to lie on it. */
export const LESSER = 4

/**
 * Chooses for each label a side of its node where it covers no other label and no other node, save in need a far
 * lesser one.
 * @param margin how far beyond the outermost nodes labels may stand
 * @returns the labels that have one; the lesser of those that collide have none
 */
export function placeLabels(nodes: readonly LabelledNode[], margin: Margin): ReadonlyMap<string, Side> {
  const frame = frameOf(nodes, margin)
  const taken: Box[] = []
  const placed = new Map<string, Side>()
  for (const node of nodes.toSorted(
    (a, b) => b.rank - a.rank || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  )) {
    const others = nodes.filter(({ id, rank }) => id !== node.id && rank >= Math.min(node.rank, 1))
    const isFree = (side: Side, bodies: readonly LabelledNode[]): boolean => {
      const box = labelBox(node, side)
      return contains(frame, box) && ![...taken, ...bodies.map(bodyOf)].some((other) => overlap(box, other))
    }
    const sides = [node.side, ...SIDES].filter((one) => one !== undefined)
    // A name that many look for may lie on a node that hardly matters, rather than be left out.
    const weighty = others.filter(({ weight }) => weight * LESSER >= node.weight)
    const side = sides.find((one) => isFree(one, others)) ?? sides.find((one) => isFree(one, weighty))
    if (!side) continue
    taken.push(labelBox(node, side))
    placed.set(node.id, side)
  }
  return placed
}

/** The box that a label takes on a side of its node. */
export function labelBox({ x, y, radius, width, height }: LabelledNode, side: Side): Box {
  const away = LABEL.gap + (side.x !== 0 && side.y !== 0 ? CORNER * radius : radius)
  return boxAround({ x: x + side.x * (away + width / 2), y: y + side.y * (away + height / 2) }, width, height)
}

const bodyOf = ({ x, y, radius }: LabelledNode): Box => boxAround({ x, y }, 2 * radius, 2 * radius)

function boxAround({ x, y }: { x: number; y: number }, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** What is seen when everything is fitted in: the nodes and the margin around them. */
function frameOf(nodes: readonly LabelledNode[], margin: Margin): Box {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  return {
    left: Math.min(...xs) - margin.inline,
    right: Math.max(...xs) + margin.inline,
    top: Math.min(...ys) - margin.start,
    bottom: Math.max(...ys) + margin.end,
  }
}

const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
