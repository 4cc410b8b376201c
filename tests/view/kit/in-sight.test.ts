import { expect, test } from 'vitest'
import { inSight, scrollTo } from '../../../src/view/kit/in-sight.ts'

const at = (offset: number, room = 100, size = 20) => ({ offset, room, size })

test('of many lines those in sight stand in the page, with three beyond either edge', () => {
  expect(inSight(1000, at(200))).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
})

test('at the ends there is nothing beyond', () => {
  expect(inSight(10, at(0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(inSight(10, at(120))).toEqual([3, 4, 5, 6, 7, 8, 9])
})

test('a few lines are all there, none are none, and a scroll beyond the end finds nothing', () => {
  expect(inSight(2, at(0))).toEqual([0, 1])
  expect(inSight(0, at(0))).toEqual([])
  expect(inSight(3, at(900))).toEqual([])
})

test('the line with the focus stays, wherever it is', () => {
  expect(inSight(1000, at(200), 2)[0]).toBe(2)
  expect(inSight(1000, at(200), 900).at(-1)).toBe(900)
  expect(inSight(1000, at(200), 12)).toEqual(inSight(1000, at(200)))
  expect(inSight(1000, at(200), -1)).toEqual(inSight(1000, at(200)))
})

test('scrolls as little as brings a line wholly into sight', () => {
  expect(scrollTo(3, at(0))).toBe(0)
  expect(scrollTo(5, at(0))).toBe(20)
  expect(scrollTo(1, at(50))).toBe(20)
})
