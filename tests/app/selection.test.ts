import { expect, test } from 'vitest'
import type { Selected } from '../../src/app/selected.ts'
import { Selection } from '../../src/app/selection.svelte.ts'

const putin: Selected = { kind: 'actor', id: 'putin' }
const line: Selected = { kind: 'edge', source: 'putin', target: 'isis', layer: '-1' }
const words: Selected = { kind: 'statement', id: 's1' }

function selectionOf(...steps: Selected[]): Selection {
  const selection = new Selection()
  for (const step of steps) selection.select(step)
  return selection
}

test('the last selected is the current one, and the way back leads through the others', () => {
  const selection = selectionOf(putin, line, words)
  expect(selection.current).toEqual(words)
  selection.back()
  expect(selection.current).toEqual(line)
  selection.back()
  selection.back()
  selection.back()
  expect(selection.current).toBeNull()
})

test('selecting the same again is no step', () => {
  const selection = selectionOf(line, { ...line })
  selection.back()
  expect(selection.current).toBeNull()
})

test('lines of other layers or ends are others', () => {
  const selection = selectionOf(line)
  expect(selection.isSelected({ ...line })).toBe(true)
  expect(selection.isSelected({ ...line, layer: '1' })).toBe(false)
  expect(selection.isSelected({ ...line, target: 'assad' })).toBe(false)
  expect(selection.isSelected({ kind: 'report', id: 'putin' })).toBe(false)
})

test('a step sideways has no way back of its own', () => {
  const selection = selectionOf(putin, words)
  selection.replace({ kind: 'statement', id: 's2' })
  expect(selection.current).toEqual({ kind: 'statement', id: 's2' })
  selection.back()
  expect(selection.current).toEqual(putin)
})

test('restoring what was selected before goes back to it, restoring anything else is a step on', () => {
  const selection = selectionOf(putin, line, words)
  selection.restore({ ...putin })
  expect(selection.trail).toEqual([putin])
  selection.restore(words)
  expect(selection.trail).toEqual([putin, words])
  selection.restore(null)
  expect(selection.trail).toEqual([])
})
