import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewportFor } from '../../../src/view/network/viewport.ts'

const coordinate = fc.integer({ min: -2000, max: 2000 })
const spots = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1 })
const places = fc.record({
  width: fc.integer({ min: 320, max: 4000 }),
  height: fc.integer({ min: 300, max: 2200 }),
  textScale: fc.constantFrom(1, 1.5),
})

test('all spots are seen, whatever the place', () => {
  fc.assert(
    fc.property(spots, places, (all, place) => {
      const { zoom, pan } = viewportFor(all, place)
      for (const { x, y } of all) {
        expect(x * zoom + pan.x).toBeGreaterThan(0)
        expect(x * zoom + pan.x).toBeLessThan(place.width)
        expect(y * zoom + pan.y).toBeGreaterThan(0)
        expect(y * zoom + pan.y).toBeLessThan(place.height)
      }
    }),
  )
})

test('a single spot stands in the middle, no larger than a map should be', () => {
  const { zoom, pan } = viewportFor([{ x: 7, y: 9 }], { width: 1000, height: 800, textScale: 1 })
  expect(zoom).toBe(1.5)
  expect(7 * zoom + pan.x).toBe(500)
})
