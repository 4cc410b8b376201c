import type { Position, Positions } from '../position.ts'
import { GOLDEN_ANGLE, heaviestFirst, type LayoutJob, type LayoutLine, type LayoutNode } from './job.ts'
import { STRETCH, unstretched } from './room.ts'

/** Half axes of a ring in stretched space. */
interface Ring {
  readonly nodes: LayoutNode[]
  readonly rx: number
  readonly ry: number
}

/** Two that stand on a bend are nearer to each other than their way along it. */
const BEND = 1.12
const GAP = 8

/**
 * Rings by weight: who says most and is most spoken of stands in the middle. On its ring each stands on the side of
 * those further in that it has to do with. The libraries' concentric layouts know no names, or run in a page only.
 */
export function concentric({ nodes, lines, seed, shape }: LayoutJob): Positions {
  const neighbours = neighboursOf(lines)
  const places = new Map<string, Position>()
  for (const ring of ringsOf(heaviestFirst(nodes), Math.min(Math.max(shape, 0.7), 1.5))) {
    placeRing(ring, { neighbours, places, turn: GOLDEN_ANGLE * (seed - 1) })
  }
  return new Map([...places].map(([id, spot]) => [id, unstretched(spot)]))
}

/** Fills one ring after another; each is as wide as the largest name on it and inside of it asks. */
function ringsOf(nodes: readonly LayoutNode[], shape: number): readonly Ring[] {
  const flat = shape / STRETCH
  const rings: Ring[] = []
  let [index, rx, reach] = [0, 0, 0]
  while (index < nodes.length) {
    const next = nodes[index]?.size ?? 0
    rx = rings.length === 0 ? 0 : rx + (reach + next) * Math.max(1, flat) + GAP
    const ring: Ring = { nodes: [], rx, ry: rx / flat }
    reach = 0
    let room = rings.length === 0 ? 1 : perimeter(ring) / BEND
    for (; room > 0 && index < nodes.length; index++) {
      const node = nodes[index]
      if (!node || (ring.nodes.length > 0 && room < 2 * node.size + GAP)) break
      ring.nodes.push(node)
      reach = Math.max(reach, node.size)
      room -= 2 * node.size + GAP
    }
    rings.push(ring)
  }
  return rings
}

/** Of an ellipse, after Ramanujan, https://en.wikipedia.org/wiki/Ellipse#Circumference */
function perimeter({ rx, ry }: Ring): number {
  return Math.PI * (3 * (rx + ry) - Math.sqrt((3 * rx + ry) * (rx + 3 * ry)))
}

interface Around {
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  /** Filled by each ring for the next. */
  readonly places: Map<string, Position>
  /** Where those stand that have nothing to do with anybody, in radians. */
  readonly turn: number
}

function placeRing(ring: Ring, { neighbours, places, turn }: Around): void {
  const wanted = new Map(
    ring.nodes.map(({ id }, index) => {
      const near = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? [])
      const [x, y] = [near.reduce((sum, at) => sum + at.x, 0), near.reduce((sum, at) => sum + at.y, 0)]
      return [id, Math.hypot(x, y) < 1 ? turn + index * GOLDEN_ANGLE : Math.atan2(y, x) + turn / 8]
    }),
  )
  const angleOf = ({ id }: LayoutNode): number => circular(wanted.get(id) ?? 0)
  const inOrder = ring.nodes.toSorted((a, b) => angleOf(a) - angleOf(b) || (a.id < b.id ? -1 : 1))
  const total = inOrder.reduce((sum, { size }) => sum + 2 * size + GAP, 0)
  let before = 0
  const shares = inOrder.map(({ size }) => {
    const share = (before + size + GAP / 2) / total
    before += 2 * size + GAP
    return share
  })
  const first = inOrder[0] ? angleOf(inOrder[0]) - 2 * Math.PI * (shares[0] ?? 0) : 0
  inOrder.forEach(({ id }, index) => places.set(id, pointOn(ring, first, shares[index] ?? 0)))
}

/** The point a share of the way round an ellipse, by length and not by angle: names crowd nowhere. */
function pointOn({ rx, ry }: Ring, start: number, share: number): Position {
  const STEPS = 180
  const at = (angle: number): Position => ({ x: rx * Math.cos(angle), y: ry * Math.sin(angle) })
  const turn = (step: number): number => start + (2 * Math.PI * step) / STEPS
  const way = perimeter({ nodes: [], rx, ry }) * share
  let walked = 0
  for (let step = 0; step < STEPS; step++) {
    const [from, to] = [at(turn(step)), at(turn(step + 1))]
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (walked + length >= way) {
      const part = length === 0 ? 0 : (way - walked) / length
      return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }
    }
    walked += length
  }
  return at(start)
}

/** The same angle from 0 up to a whole turn. */
const circular = (angle: number): number => ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)

function neighboursOf(lines: readonly LayoutLine[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>()
  const add = (from: string, to: string): void => {
    const known = neighbours.get(from)
    if (known) known.push(to)
    else neighbours.set(from, [to])
  }
  for (const { source, target } of lines) {
    add(source, target)
    add(target, source)
  }
  return neighbours
}
