import { MARGIN } from './measures.ts'

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

/** Where a label stands by its node, the best place first. */
export const SIDES = ['bottom', 'top', 'left', 'right'] as const
export type Side = (typeof SIDES)[number]

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const GAP = 3

/**
 * Chooses for each label a side of its node where it covers no other label and no other node.
 * @returns the labels that have one; the lesser of those that collide have none
 */
export function placeLabels(nodes: readonly LabelledNode[]): ReadonlyMap<string, Side> {
  const frame = frameOf(nodes)
  const taken: Box[] = []
  const placed = new Map<string, Side>()
  for (const node of nodes.toSorted(
    (a, b) => b.rank - a.rank || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  )) {
    const others = nodes.filter(({ id, rank }) => id !== node.id && rank >= node.rank).map(bodyOf)
    const isFree = (side: Side): boolean => {
      const box = labelBox(node, side)
      return contains(frame, box) && ![...taken, ...others].some((other) => overlap(box, other))
    }
    const side = [node.side, ...SIDES].filter((one) => one !== undefined).find(isFree)
    if (!side) continue
    taken.push(labelBox(node, side))
    placed.set(node.id, side)
  }
  return placed
}

/** The box that a label takes on a side of its node. */
export function labelBox({ x, y, radius, width, height }: LabelledNode, side: Side): Box {
  const away = radius + GAP
  const middle = {
    bottom: { x, y: y + away + height / 2 },
    top: { x, y: y - away - height / 2 },
    left: { x: x - away - width / 2, y },
    right: { x: x + away + width / 2, y },
  }[side]
  return boxAround(middle, width, height)
}

const bodyOf = ({ x, y, radius }: LabelledNode): Box => boxAround({ x, y }, 2 * radius, 2 * radius)

function boxAround({ x, y }: { x: number; y: number }, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** What is seen when everything is fitted in: the nodes and the margin around them. */
function frameOf(nodes: readonly LabelledNode[]): Box {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  return {
    left: Math.min(...xs) - MARGIN.inline,
    right: Math.max(...xs) + MARGIN.inline,
    top: Math.min(...ys) - MARGIN.start,
    bottom: Math.max(...ys) + MARGIN.end,
  }
}

const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
