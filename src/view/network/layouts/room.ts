import { forceCollide, forceSimulation, type SimulationNodeDatum } from 'd3-force'
import type { Position, Positions } from '../position.ts'
import type { LayoutNode } from './job.ts'

/**
 * Names lie: in space stretched upwards by this, the ellipse around a node and its name is a circle, as colliding
 * nodes want. Whatever takes or gives stretched positions says so.
 */
export const STRETCH = 1.7

export const unstretched = ({ x, y }: Position): Position => ({ x, y: y / STRETCH })

/** A node in stretched space; `size` is the radius of the circle that it needs. */
interface Spot extends SimulationNodeDatum {
  readonly id: string
  readonly size: number
  x: number
  y: number
  vx: number
  vy: number
}

/** Left free around each node. */
const MARGIN = 3
/** Some hundred nodes are at rest long before; of thousands the last ones would take longer than people wait. */
const mostTicks = (order: number): number => (order > 500 ? 150 : 400)
/** Slower than this, in units a tick, nothing moves any more. */
const REST = 0.02

/** Moves nodes apart until no two names lie on each other; fixed nodes do not give way. */
export function separate(nodes: readonly LayoutNode[], places: Positions, fixed: Positions): Positions {
  const spots = nodes.map(({ id, size }): Spot => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 }
    const spot = { id, size, x, y: y * STRETCH, vx: 0, vy: 0 }
    return fixed.has(id) ? { ...spot, fx: spot.x, fy: spot.y } : spot
  })
  const collide = forceCollide<Spot>(({ size }) => size + MARGIN).iterations(spots.length > 500 ? 1 : 3)
  const simulation = forceSimulation(spots).stop().alphaDecay(0).velocityDecay(0.5).force('collide', collide)
  for (let tick = 0; tick < mostTicks(spots.length); tick++) {
    simulation.tick()
    if (spots.every(({ vx, vy }) => Math.hypot(vx, vy) < REST)) break
  }
  return new Map(spots.map((spot) => [spot.id, fixed.get(spot.id) ?? unstretched(spot)]))
}
