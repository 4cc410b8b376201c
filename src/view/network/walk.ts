import type { Elements } from './elements.ts'
import type { Position, Positions } from './position.ts'

/** The arrow keys, as they point on the screen whatever the direction of the text. */
const WAYS: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Where a walk over the map goes. */
interface Ground {
  readonly drawn: Elements
  readonly positions: Positions
}

/** Where a walk begins: at the actor with most statements by and about it. */
export function firstStep({ nodes }: Elements): string | null {
  const weight = ({ said, about }: Elements['nodes'][number]): number => said + about
  return nodes.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))[0]?.id ?? null
}

/**
 * The node that an arrow key leads to: the nearest neighbour that way, or where a line leads to none there, the nearest
 * of all, so that every node can be reached.
 * @param key name of the key, as `KeyboardEvent.key`
 * @returns null where the key is no arrow or nothing stands that way
 */
export function nextStep(from: string, key: string, { drawn, positions }: Ground): string | null {
  const [way, start] = [WAYS[key], positions.get(from)]
  if (!way || !start) return null
  const neighbours = drawn.lines.flatMap(({ source, target }) =>
    source === from ? [target] : target === from ? [source] : [],
  )
  const all = drawn.nodes.map(({ id }) => id)
  const nearest = (ids: readonly string[]): string | null => {
    const steps = ids
      .filter((id) => id !== from)
      .map((id) => ({ id, cost: costOf(start, positions.get(id) ?? start, way) }))
    return steps.filter(({ cost }) => cost < Infinity).toSorted((a, b) => a.cost - b.cost)[0]?.id ?? null
  }
  return nearest(neighbours) ?? nearest(all)
}

/** How far it is, sideways counted double; infinite where it lies more sideways than ahead. */
function costOf(from: Position, to: Position, way: Position): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const ahead = dx * way.x + dy * way.y
  const aside = Math.abs(dx * way.y - dy * way.x)
  return ahead <= 0 || aside > ahead * 1.2 ? Infinity : ahead + 2 * aside
}
