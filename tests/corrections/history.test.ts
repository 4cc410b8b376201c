import { expect, test } from 'vitest'
import { EMPTY_HISTORY, record, redo, undo } from '../../src/corrections/history.ts'
import { by } from './coding.ts'

const accept = (id: string) =>
  by({ kind: 'accept-statement', statement: { kind: 'added', correction: id } }, id)
const [first, second, third] = [accept('1'), accept('2'), accept('3')] as const
const two = record(record(EMPTY_HISTORY, first), second)

test('undoing all and redoing all is where one was', () => {
  expect(undo(undo(two))).toEqual({ done: [], undone: [second, first] })
  expect(redo(redo(undo(undo(two))))).toEqual(two)
})

test('something new ends what could be done again', () => {
  expect(record(undo(two), third)).toEqual({ done: [first, third], undone: [] })
})

test('where there is nothing to undo or redo, nothing changes', () => {
  expect(undo(EMPTY_HISTORY)).toBe(EMPTY_HISTORY)
  expect(redo(two)).toBe(two)
})
