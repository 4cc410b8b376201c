import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  labelBox,
  LESSER,
  overlap,
  placeLabels,
  SIDES,
  type LabelledNode,
} from '../../../src/view/network/label-choice.ts'

const [BELOW, ABOVE, , LEFT] = SIDES

const MARGIN = { inline: 76, start: 48, end: 60 }

const node = (id: string, x: number, rest: Partial<LabelledNode> = {}): LabelledNode => ({
  id,
  x,
  y: 0,
  radius: 10,
  width: 80,
  height: 16,
  weight: 1,
  rank: 0,
  ...rest,
})

test('a label with room hangs below its node', () => {
  expect([...placeLabels([node('a', 0), node('b', 300)], MARGIN)]).toEqual([
    ['a', BELOW],
    ['b', BELOW],
  ])
})

test('of two that collide the heavier keeps its place and the other finds another side', () => {
  const placed = placeLabels([node('light', 0), node('heavy', 40, { weight: 5 })], MARGIN)
  expect(placed.get('heavy')).toBe(BELOW)
  expect(placed.get('light')).toBe(ABOVE)
})

test('where no side is free the lesser has no label', () => {
  const crowd = [-24, 0, 24].flatMap((y) =>
    [0, 24, 48].map((x) => node(`${x}/${y}`, x, { y, weight: 10 - x })),
  )
  const placed = placeLabels(crowd, MARGIN)
  expect(placed.size).toBeGreaterThan(0)
  expect(placed.size).toBeLessThan(crowd.length)
})

test('what stands out comes first, and does not heed what has faded', () => {
  const faded = node('faded', 30, { weight: 99 })
  const placed = placeLabels([faded, node('lit', 0, { rank: 1 })], MARGIN)
  expect(placed.get('lit')).toBe(BELOW)
})

test('what is selected has its label, however crowded it is', () => {
  const crowd = [-20, 0, 20].flatMap((y) =>
    [0, 20, 40].map((x) => node(`${x}/${y}`, x, { y, weight: 10, rank: x === 20 && y === 0 ? 2 : 1 })),
  )
  expect(placeLabels(crowd, MARGIN).has('20/0')).toBe(true)
})

test('of 2,000 labels close to each other many find a place', () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    node(String(index), (index % 50) * 30, { y: Math.floor(index / 50) * 24, weight: index % 17 }),
  )
  const placed = placeLabels(many, MARGIN)
  expect(placed.size).toBeGreaterThan(100)
})

test('a label stays at the side where it is', () => {
  expect(
    placeLabels([node('a', 0, { side: LEFT }), node('b', 0, { y: 400, x: 0 })], MARGIN).get('a'),
  ).toBeDefined()
  const wide = [node('west', -400), node('a', 0, { side: LEFT }), node('east', 400)]
  expect(placeLabels(wide, MARGIN).get('a')).toBe(LEFT)
})

test('no two labels lie on each other, none on a node that matters', () => {
  const nodes = fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: 600 }),
        y: fc.integer({ min: 0, max: 400 }),
        radius: fc.integer({ min: 4, max: 30 }),
        width: fc.integer({ min: 20, max: 130 }),
        weight: fc.nat(9),
      }),
      { maxLength: 40 },
    )
    .map((all) => all.map((one, index) => node(String(index), one.x, one)))
  fc.assert(
    fc.property(nodes, (all) => {
      const boxes = [...placeLabels(all, MARGIN)].map(([id, side]) => {
        const of = all.find((one) => one.id === id)
        return { id, box: labelBox(of ?? node(id, 0), side) }
      })
      for (const [index, { id, box }] of boxes.entries()) {
        expect(boxes.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false)
        const weight = all.find((one) => one.id === id)?.weight ?? 0
        const bodies = all.filter((one) => one.id !== id && one.weight * LESSER >= weight)
        const bodyBox = ({ x, y, radius: r }: LabelledNode) => ({
          minX: x - r,
          maxX: x + r,
          minY: y - r,
          maxY: y + r,
        })
        expect(bodies.some((one) => overlap(box, bodyBox(one)))).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})
