import { stratify, tree, type HierarchyPointNode } from 'd3-hierarchy'
import type { Position, Positions } from '../position.ts'
import { heaviestFirst, type LayoutJob, type LayoutNode } from './job.ts'

/** A tree of members laid out by itself, its left top corner at 0. */
interface Block {
  readonly places: readonly (readonly [id: string, at: Position])[]
  readonly width: number
  readonly height: number
}

const ROW = 118
const GAP = 26
/** More members without members of their own than this stand in columns under their group. */
const ABREAST = 5

/**
 * Groups above their members: a state, its bodies, the people in them. Each tree is drawn by d3-hierarchy (Reingold
 * and Tilford's tidy tree), and the trees stand in rows, those that say most first. Another seed begins the rows with
 * another tree.
 */
export function hierarchical({ nodes, seed, shape }: LayoutJob): Positions {
  const blocks = treesOf(heaviestFirst(nodes)).map(blockOf)
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAP) * (height + ROW / 2), 0)
  const widest = Math.max(0, ...blocks.map(({ width }) => width))
  const first = blocks.length === 0 ? 0 : (seed - 1) % blocks.length
  const inOrder = [...blocks.slice(first), ...blocks.slice(0, first)]
  return shelve(inOrder, Math.max(widest, Math.sqrt(area * shape * 1.15)))
}

/** The members of each outermost group, itself first; the heaviest tree first, then those that stand alone. */
function treesOf(nodes: readonly LayoutNode[]): readonly (readonly LayoutNode[])[] {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const trees = new Map<string, LayoutNode[]>()
  for (const node of nodes) {
    const root = rootOf(node, known)
    trees.set(root, [...(trees.get(root) ?? []), node])
  }
  const weight = (all: readonly LayoutNode[]): number => all.reduce((sum, one) => sum + one.weight, 0)
  return [...trees.values()].toSorted(
    (a, b) => Number(b.length > 1) - Number(a.length > 1) || weight(b) - weight(a),
  )
}

function rootOf(node: LayoutNode, known: ReadonlyMap<string, LayoutNode>): string {
  let root = node
  for (let above = known.get(node.group ?? ''); above; above = known.get(above.group ?? '')) root = above
  return root.id
}

function blockOf(nodes: readonly LayoutNode[]): Block {
  const parents = columnsOf(nodes)
  const root = stratify<LayoutNode>()
    .id(({ id }) => id)
    .parentId(({ id }) => parents.get(id) ?? null)([...nodes])
  const apart = (a: HierarchyPointNode<LayoutNode>, b: HierarchyPointNode<LayoutNode>): number =>
    a.data.size + b.data.size + GAP
  const points = tree<LayoutNode>().nodeSize([1, ROW]).separation(apart)(root).descendants()
  const left = Math.min(...points.map(({ x, data }) => x - data.size))
  const right = Math.max(...points.map(({ x, data }) => x + data.size))
  return {
    places: points.map(({ data, x, y }) => [data.id, { x: x - left, y }]),
    width: right - left,
    height: Math.max(...points.map(({ y }) => y)) + ROW / 2,
  }
}

/** Whom each hangs below: its group, or in a long row of members the one above it in its column. */
function columnsOf(nodes: readonly LayoutNode[]): ReadonlyMap<string, string> {
  const own = new Set(nodes.map(({ id }) => id))
  const parents = new Map(
    nodes.flatMap(({ id, group }) => (group !== null && own.has(group) ? [[id, group] as const] : [])),
  )
  const groups = new Set(parents.values())
  for (const group of groups) {
    const leaves = nodes.filter(({ id }) => parents.get(id) === group && !groups.has(id))
    if (leaves.length <= ABREAST) continue
    const columns = Math.ceil(Math.sqrt(leaves.length))
    leaves.forEach(({ id }, index) => parents.set(id, leaves[index - columns]?.id ?? group))
  }
  return parents
}

/** Blocks in rows of at most this width. */
function shelve(blocks: readonly Block[], widest: number): Positions {
  const places = new Map<string, Position>()
  let [left, top, high] = [0, 0, 0]
  for (const { places: own, width, height } of blocks) {
    if (left > 0 && left + width > widest) [left, top, high] = [0, top + high + ROW / 2, 0]
    for (const [id, { x, y }] of own) places.set(id, { x: x + left, y: y + top })
    left += width + GAP
    high = Math.max(high, height)
  }
  return places
}
