import { expect, test } from 'vitest'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { elements } from '../../../src/view/network/elements.ts'
import { layout } from '../../../src/view/network/layout.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'

const graph = buildGraph(goldExtraction())
const drawn = elements(graph, select(graph, NO_FILTERS))

test('every node has a place, the same each time', () => {
  const places = layout(drawn)
  expect([...places.keys()].toSorted()).toEqual(drawn.nodes.map(({ id }) => id).toSorted())
  for (const { x, y } of places.values()) expect([x, y].every(Number.isFinite)).toBe(true)
  expect(layout(drawn)).toEqual(places)
})

test('nodes stand so far apart that their names have room', () => {
  const spots = [...layout(drawn).values()]
  const gaps = spots.flatMap((a, i) =>
    spots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, 1.7 * (a.y - b.y))),
  )
  expect(Math.min(...gaps)).toBeGreaterThan(50)
})

test('the whole is high for a high window and wide for a wide one', () => {
  const ratio = (shape: number): number => {
    const spots = [...layout(drawn, shape).values()]
    const extent = (values: number[]): number => Math.max(...values) - Math.min(...values)
    return extent(spots.map(({ x }) => x)) / extent(spots.map(({ y }) => y))
  }
  expect(ratio(0.6)).toBeLessThan(1)
  expect(ratio(1.6)).toBeGreaterThan(1.2)
})

test.each([0, 1])('%i nodes are no trouble', (count) => {
  const few = { nodes: drawn.nodes.slice(0, count), lines: [] }
  expect(layout(few).size).toBe(count)
})
