import { expect, test } from 'vitest'
import { placeAfter } from '../../../src/view/issues/grid-keys.ts'

const table = { rows: 20, columns: 9, direction: 'ltr' as const, page: 5 }
const from = { row: 3, column: 4 }
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey })

test.each([
  ['ArrowDown', { row: 4, column: 4 }],
  ['ArrowUp', { row: 2, column: 4 }],
  ['ArrowRight', { row: 3, column: 5 }],
  ['ArrowLeft', { row: 3, column: 3 }],
  ['PageDown', { row: 8, column: 4 }],
  ['PageUp', { row: -1, column: 4 }],
  ['Home', { row: 3, column: -1 }],
  ['End', { row: 3, column: 8 }],
])('%s leads to %o', (key, to) => {
  expect(placeAfter(press(key), from, table)).toEqual(to)
})

test('right to left, the arrows go to the side that they point to', () => {
  expect(placeAfter(press('ArrowLeft'), from, { ...table, direction: 'rtl' })).toEqual({ row: 3, column: 5 })
})

test('with Ctrl, Home and End go to the ends of the table', () => {
  expect(placeAfter(press('Home', true), from, table)).toEqual({ row: -1, column: 0 })
  expect(placeAfter(press('End', true), from, table)).toEqual({ row: 19, column: 8 })
})

test('nothing leads out of the table or into its corner', () => {
  expect(placeAfter(press('ArrowDown'), { row: 19, column: 0 }, table)).toEqual({ row: 19, column: 0 })
  expect(placeAfter(press('ArrowLeft'), { row: 2, column: -1 }, table)).toEqual({ row: 2, column: -1 })
  expect(placeAfter(press('ArrowUp'), { row: 0, column: -1 }, table)).toEqual({ row: -1, column: 0 })
})

test('other keys lead nowhere', () => {
  expect(placeAfter(press('a'), from, table)).toBeNull()
  expect(placeAfter(press('Tab'), from, table)).toBeNull()
})
