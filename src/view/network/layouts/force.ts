import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Position, Positions } from '../position.ts'
import { GOLDEN_ANGLE, heaviestFirst, type LayoutJob, type OnProgress } from './job.ts'
import { STRETCH, unstretched } from './room.ts'

/** A node in stretched space. */
interface Spot {
  x: number
  y: number
  readonly size: number
}

type Weighted = UndirectedGraph<Spot, { weight: number }>

/** Space left free, as a multiple of what the names take: room for lines. */
const AIR = 1.6
/** Below 1 the rim comes nearer to the middle, and the crowded middle gets more of the room. */
const EVENNESS = 0.62
/** How much members of a group are drawn to it, where one statement is 1. */
const MEMBERSHIP = 0.8

/**
 * Neighbourhoods by ForceAtlas2: a spiral by weight to start, then attraction, then the middle widened. Another seed
 * starts from another spiral. Names may lie on each other in it.
 */
export function force({ nodes, lines, seed, shape }: LayoutJob, onProgress: OnProgress): Positions {
  const graph: Weighted = new UndirectedGraph()
  heaviestFirst(nodes).forEach(({ id, size }, rank) => graph.addNode(id, { ...startOf(rank, seed), size }))
  const pull = (source: string, target: string, weight: number): void => {
    if (source === target) return
    graph.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + weight }))
  }
  for (const { source, target, weight } of lines) pull(source, target, Math.sqrt(weight))
  for (const { id, group } of nodes) if (group !== null) pull(id, group, MEMBERSHIP)
  if (graph.order > 1) {
    attract(graph, onProgress)
    widenMiddle(graph)
    spread(graph, shape)
  }
  return new Map(graph.mapNodes((id, spot) => [id, unstretched(spot)]))
}

/** A multiple of the golden angle is no more a part of the circle than the angle itself. */
function startOf(rank: number, seed: number): Position {
  const [radius, angle] = [10 * Math.sqrt(rank + 1), rank * GOLDEN_ANGLE * seed]
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

/** In steps, so that somebody who waits can be told how far it is. */
function attract(graph: Weighted, onProgress: OnProgress): void {
  const [steps, iterations] = graph.order > 500 ? [10, 20] : [1, 800]
  for (let step = 1; step <= steps; step++) {
    forceAtlas2.assign(graph, {
      iterations,
      settings: {
        strongGravityMode: true,
        gravity: 0.06,
        scalingRatio: 14,
        slowDown: 5,
        barnesHutOptimize: graph.order > 300,
      },
    })
    onProgress(step / steps)
  }
}

function widenMiddle(graph: Weighted): void {
  const mean = (axis: 'x' | 'y'): number =>
    graph.reduceNodes((sum, _, spot) => sum + spot[axis], 0) / graph.order
  const middle = { x: mean('x'), y: mean('y') }
  graph.updateEachNodeAttributes((_, spot) => {
    const [dx, dy] = [spot.x - middle.x, spot.y - middle.y]
    const pull = Math.hypot(dx, dy) ** (EVENNESS - 1)
    return { ...spot, x: dx * pull || 0, y: dy * pull || 0 }
  })
}

/** Scales to the room that all names need, in the shape asked for. */
function spread(graph: Weighted, shape: number): void {
  const extent = (axis: 'x' | 'y'): number => {
    const values = graph.mapNodes((_, spot) => spot[axis])
    return Math.max(...values) - Math.min(...values) || 1
  }
  const room = AIR * graph.reduceNodes((sum, _, { size }) => sum + (2 * size) ** 2, 0)
  const high = Math.sqrt((room * STRETCH) / shape)
  const scale = { x: room / high / extent('x'), y: high / extent('y') }
  graph.updateEachNodeAttributes((_, spot) => ({ ...spot, x: spot.x * scale.x, y: spot.y * scale.y }))
}
