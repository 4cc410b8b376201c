import { expect, test } from 'vitest'
import { FIRST_LAYOUT, LAYOUTS, type LayoutKind } from '../../../src/app/layout-choice.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { elements } from '../../../src/view/network/elements.ts'
import { layout } from '../../../src/view/network/layout.ts'
import { layoutJob } from '../../../src/view/network/layout-job.ts'
import type { LayoutJob } from '../../../src/view/network/layouts/job.ts'
import { STRETCH } from '../../../src/view/network/layouts/room.ts'
import type { Positions } from '../../../src/view/network/position.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'

const graph = buildGraph(goldExtraction())
const drawn = elements(graph, select(graph, NO_FILTERS))
const jobFor = (kind: LayoutKind, changes: Partial<LayoutJob> = {}): LayoutJob => ({
  ...layoutJob(graph, drawn, { kind, seed: 1, shape: 1.2 }),
  ...changes,
})

/** The least that is left between two names, which lie in circles of a space stretched upwards. */
function leastGap({ nodes }: LayoutJob, places: Positions): number {
  const spots = nodes.map(({ id, size }) => ({ ...(places.get(id) ?? { x: NaN, y: NaN }), size }))
  const gaps = spots.flatMap((a, i) =>
    spots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, STRETCH * (a.y - b.y)) - a.size - b.size),
  )
  return Math.min(...gaps)
}

const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

test.each(LAYOUTS)('%s: every node has a place, the same each time, and no name lies on another', (kind) => {
  const job = jobFor(kind)
  const places = layout(job)
  expect([...places.keys()].toSorted()).toEqual(drawn.nodes.map(({ id }) => id).toSorted())
  expect(leastGap(job, places)).toBeGreaterThan(0)
  expect(layout(job)).toEqual(places)
  expect(layout({ ...job, nodes: job.nodes.toReversed() }).get('putin')).toBeDefined()
})

test.each(LAYOUTS)('%s: another seed gives other places', (kind) => {
  const [one, other] = [layout(jobFor(kind)), layout(jobFor(kind, { seed: 2 }))]
  expect(other).not.toEqual(one)
  expect([...other.keys()].toSorted()).toEqual([...one.keys()].toSorted())
})

test.each(LAYOUTS)('%s: fixed nodes stay, and the others give way to them', (kind) => {
  const fixed = [
    ['putin', { x: 900, y: -400 }],
    ['lavrov', { x: -700, y: 300 }],
  ] as const
  const job = jobFor(kind, { fixed })
  const places = layout(job)
  for (const [id, at] of fixed) {
    expect(places.get(id)?.x).toBeCloseTo(at.x)
    expect(places.get(id)?.y).toBeCloseTo(at.y)
  }
  expect(leastGap(job, places)).toBeGreaterThan(-0.1)
})

test.each(LAYOUTS)('%s: no node or a single one is no trouble', (kind) => {
  for (const count of [0, 1]) {
    const nodes = jobFor(kind).nodes.slice(0, count)
    expect(layout(jobFor(kind, { nodes, lines: [] })).size).toBe(count)
  }
})

test('the whole is high for a high window and wide for a wide one', () => {
  const ratio = (shape: number): number => {
    const spots = [...layout(jobFor('force', { shape })).values()]
    return extent(spots.map(({ x }) => x)) / extent(spots.map(({ y }) => y))
  }
  expect(ratio(0.6)).toBeLessThan(1)
  expect(ratio(1.6)).toBeGreaterThan(1.2)
})

test('concentric: the heavier stand further in', () => {
  const job = jobFor('concentric')
  const places = layout(job)
  const heaviest = job.nodes.toSorted((a, b) => b.weight - a.weight).map(({ id }) => places.get(id))
  const away = heaviest.map((at) => Math.hypot(at?.x ?? NaN, (at?.y ?? NaN) * STRETCH))
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length
  expect(away[0]).toBeLessThan(60)
  expect(mean(away.slice(0, 10))).toBeLessThan(mean(away.slice(-10)))
})

test('hierarchical: groups stand above their members', () => {
  const job = jobFor('hierarchical')
  const groups = new Map([
    ['putin', 'russia'],
    ['lavrov', 'russia'],
    ['russia', 'alliance'],
  ])
  const nodes = [...job.nodes, { id: 'alliance', weight: 0, size: 40, group: null }].map((node) => ({
    ...node,
    group: groups.get(node.id) ?? null,
  }))
  const places = layout({ ...job, nodes })
  const high = (id: string): number => places.get(id)?.y ?? NaN
  expect(high('alliance')).toBeLessThan(high('russia'))
  expect(high('russia')).toBeLessThan(high('putin'))
  expect(high('putin')).toBeCloseTo(high('lavrov'))
})

test('the progress of a layout is told, up to the whole', () => {
  const shares: number[] = []
  layout({ ...jobFor('force'), ...FIRST_LAYOUT }, (share) => shares.push(share))
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})
