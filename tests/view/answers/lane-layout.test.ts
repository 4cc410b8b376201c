import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutLanes, type LaneLayout, type LaneMeasures } from '../../../src/view/answers/lane-layout.ts'
import { slotsOf, type ItemLink, type LaneItem } from '../../../src/view/answers/slots.ts'

const MEASURES: LaneMeasures = {
  slot: 10,
  cardWidth: 8,
  cardHeight: 4,
  rowHeight: 6,
  dayGap: 1,
  breakGap: 5,
}
const item = (id: string, lane: string, day: string | null = '2016-11-02'): LaneItem => ({ id, lane, day })
const link = (from: string, to: string): ItemLink => ({ id: `${from}-${to}`, from, to })
const startsOf = ({ places }: LaneLayout): Record<string, number> =>
  Object.fromEntries([...places].map(([id, { start }]) => [id, start]))

test('what one lane says on one day stands side by side', () => {
  expect([...slotsOf([item('a', 'x'), item('b', 'x'), item('c', 'y')], [])]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ])
})

test('an answer stands behind what it answers on the same day, whatever the order of the reports', () => {
  const items = [item('answer', 'y'), item('call', 'x'), item('answer-to-answer', 'x')]
  const slots = slotsOf(items, [link('answer', 'call'), link('answer-to-answer', 'answer')])
  expect(Object.fromEntries(slots)).toEqual({ call: 0, answer: 1, 'answer-to-answer': 2 })
})

test('each day is as wide as its busiest lane, and days left out make a break that says how many', () => {
  const items = [
    item('a', 'x', '2016-11-01'),
    item('b', 'x', '2016-11-02'),
    item('c', 'x', '2016-11-02'),
    item('d', 'y', '2016-11-06'),
    item('e', 'y', null),
  ]
  const layout = layoutLanes({ lanes: ['x', 'y'], items, links: [] }, MEASURES)
  expect(layout.columns).toEqual([
    { day: '2016-11-01', start: 1, slots: 1, width: 10, skipped: 0 },
    { day: '2016-11-02', start: 12, slots: 2, width: 20, skipped: 0 },
    { day: '2016-11-06', start: 37, slots: 1, width: 10, skipped: 3 },
    { day: null, start: 52, slots: 1, width: 10, skipped: 0 },
  ])
  expect(startsOf(layout)).toEqual({ a: 1, b: 12, c: 22, d: 37, e: 52 })
  expect([layout.places.get('a')?.top, layout.places.get('d')?.top]).toEqual([1, 7])
  expect([layout.width, layout.height]).toEqual([63, 12])
})

test('what stands in a lane that is not shown takes no room', () => {
  const items = [
    item('a', 'x', '2016-11-01'),
    item('b', 'hidden', '2016-10-01'),
    item('c', 'x', '2016-11-02'),
  ]
  const layout = layoutLanes({ lanes: ['x'], items, links: [link('c', 'b')] }, MEASURES)
  expect(startsOf(layout)).toEqual({ a: 1, c: 12 })
})

test('nothing to show is an empty sheet', () => {
  const layout = layoutLanes({ lanes: [], items: [], links: [] }, MEASURES)
  expect([layout.width, layout.height, layout.places.size]).toEqual([0, 0, 0])
})

test('a talk of thousands of turns in one day is laid out', () => {
  const items = Array.from({ length: 5000 }, (_, turn) => item(String(turn), turn % 2 ? 'x' : 'y'))
  const links = items.slice(0, -1).map(({ id }) => link(id, String(Number(id) + 1)))
  expect(slotsOf(items, links).get('0')).toBe(4999)
})

test('no two cards share a place, and an answer stands behind what it answers unless answers go round', () => {
  const id = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id)), fc.array(fc.integer({ min: 0, max: 2 })), (pairs, lanes) => {
      const items = Array.from({ length: 10 }, (_, at) => item(`${at}`, `${lanes[at] ?? 0}`))
      // Only back in the list, so that answers cannot go round.
      const links = pairs.filter(([a, b]) => a < b).map(([a, b]) => link(`${a}`, `${b}`))
      const slots = slotsOf(items, links)
      expect(new Set(items.map((one) => `${one.lane} ${slots.get(one.id) ?? ''}`)).size).toBe(10)
      for (const { from, to } of links) expect(slots.get(from)).toBeGreaterThan(slots.get(to) ?? 0)
    }),
  )
})

test('answers that go round are laid out all the same', () => {
  const slots = slotsOf([item('a', 'x'), item('b', 'y')], [link('a', 'b'), link('b', 'a'), link('a', 'a')])
  expect([...slots.keys()].sort()).toEqual(['a', 'b'])
})
