import { expect, test } from 'vitest'
import type { Elements } from '../../../src/view/network/elements.ts'
import { firstStep, nextStep } from '../../../src/view/network/walk.ts'
import { actor } from '../../graph/conversation.ts'

const positions = new Map([
  ['middle', { x: 0, y: 0 }],
  ['near', { x: 50, y: 0 }],
  ['far', { x: 200, y: 20 }],
  ['above', { x: 10, y: -90 }],
])
const drawn: Elements = {
  nodes: [...positions.keys()].map((id, said) => ({ id, actor: actor(id), said, about: 0, folded: 0 })),
  lines: [{ id: 'line', source: 'far', target: 'middle', layer: '-1', count: 1 }],
}
const ground = { drawn, positions }

test('an arrow leads along a line before it leads to whoever stands nearer', () => {
  expect(nextStep('middle', 'ArrowRight', ground)).toBe('far')
  expect(nextStep('far', 'ArrowLeft', ground)).toBe('middle')
})

test('where no line leads that way, it leads to the nearest there', () => {
  expect(nextStep('middle', 'ArrowUp', ground)).toBe('above')
  expect(nextStep('far', 'ArrowUp', ground)).toBeNull()
  expect(nextStep('near', 'ArrowRight', ground)).toBe('far')
})

test('other keys lead nowhere, nor do steps from what is not on the map', () => {
  expect(nextStep('middle', 'Enter', ground)).toBeNull()
  expect(nextStep('gone', 'ArrowUp', ground)).toBeNull()
  expect(nextStep('above', 'ArrowUp', ground)).toBeNull()
})

test('a walk begins at the weightiest', () => {
  expect(firstStep(drawn)).toBe('above')
  expect(firstStep({ nodes: [], lines: [] })).toBeNull()
})
