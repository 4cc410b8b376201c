import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { Elements, MapNode } from './elements.ts'
import { nameLines } from './label.ts'
import { diameter, LABEL } from './measures.ts'

/** Middle of a node in the map's own units: pixels at zoom 1, y downwards. */
export interface Position {
  readonly x: number
  readonly y: number
}

export type Positions = ReadonlyMap<string, Position>

interface Spot {
  x: number
  y: number
  /** Half the width that node and label need. */
  size: number
}

type Weighted = UndirectedGraph<Spot, { weight: number }>

/** Space left free, as a multiple of what the labels take: room for lines. */
const AIR = 1.6
/** Labels lie: in space stretched upwards by this, the ellipse around node and label is a circle, as noverlap wants. */
const STRETCH = 1.7
/** Below 1 the rim comes nearer to the middle, and the crowded middle gets more of the room. */
const EVENNESS = 0.62
/** The turn between two starting points on the spiral; no two of them lie in one direction. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Finds a place for every node: the same elements always give the same places. Steps: a spiral by weight to start,
 * ForceAtlas2 for neighbourhood, the middle widened, then noverlap until no two labels lie on each other.
 * @param shape width over height of the whole, about
 */
export function layout({ nodes, lines }: Elements, shape = 1.2): Positions {
  const graph: Weighted = new UndirectedGraph()
  const heaviestFirst = nodes.toSorted(
    (a, b) => b.said + b.about - a.said - a.about || (a.id < b.id ? -1 : 1),
  )
  heaviestFirst.forEach((node, rank) => graph.addNode(node.id, { ...startOf(rank), size: halfWidth(node) }))
  for (const { source, target, count } of lines) {
    if (source === target) continue
    graph.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + Math.sqrt(count) }))
  }
  if (graph.order > 1) {
    attract(graph)
    widenMiddle(graph)
    spread(graph, shape)
    separate(graph)
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y: y / STRETCH }]))
}

/** The names in both languages count, so that another language finds the same places good. */
function halfWidth({ actor, said }: MapNode): number {
  const letters = [actor.name.ar, actor.name.en ?? ''].flatMap(nameLines).map((line) => line.length)
  const height = diameter(said) + 2 * LABEL.size * LABEL.lineHeight
  return Math.max(...letters.map((count) => count * LABEL.size * 0.55), height * STRETCH * 0.8, 40) / 2
}

function startOf(rank: number): Position {
  const [radius, angle] = [10 * Math.sqrt(rank + 1), rank * GOLDEN_ANGLE]
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

function attract(graph: Weighted): void {
  forceAtlas2.assign(graph, {
    iterations: graph.order > 500 ? 200 : 800,
    settings: {
      strongGravityMode: true,
      gravity: 0.06,
      scalingRatio: 14,
      slowDown: 5,
      barnesHutOptimize: graph.order > 300,
    },
  })
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

/** Scales to the room that all labels need, in the shape asked for. */
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

function separate(graph: Weighted): void {
  noverlap.assign(graph, {
    maxIterations: 2000,
    settings: { margin: 3, ratio: 1, expansion: 1.1, speed: 0.5, gridSize: graph.order > 300 ? 20 : 1 },
  })
}
