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
  const bodies = nodes.map((node) => ({ id: node.id, box: bodyOf(node) }))
  const taken: Box[] = []
  const placed = new Map<string, Side>()
  for (const node of nodes.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const others = bodies.filter((body) => body.id !== node.id).map((body) => body.box)
    const isFree = (side: Side): boolean => {
      const box = labelBox(node, side)
      return !taken.some((other) => overlap(box, other)) && !others.some((other) => overlap(box, other))
    }
    const side = SIDES.find(isFree)
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

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
