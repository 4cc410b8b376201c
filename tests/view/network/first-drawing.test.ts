import { expect, test } from 'vitest'
import type { Elements, MapLine, MapNode } from '../../../src/view/network/elements.ts'
import { beginningOf, nextSlice } from '../../../src/view/network/first-drawing.svelte.ts'

const node = (id: string, said: number, about = 0): MapNode =>
  ({ id, said, about, folded: 0, look: null }) as unknown as MapNode
const line = (id: string): MapLine => ({ id }) as unknown as MapLine
const drawn: Elements = {
  nodes: [node('quiet', 0, 1), node('loud', 9), node('named', 0, 4)],
  lines: [line('one'), line('two')],
}
const idsOf = ({ nodes, lines }: Elements): readonly string[] => [...nodes, ...lines].map(({ id }) => id)

test('those who say most are drawn first, and lines when all nodes are', () => {
  expect(idsOf(beginningOf(drawn, 2))).toEqual(['loud', 'named'])
  expect(idsOf(beginningOf(drawn, 4))).toEqual(['loud', 'named', 'quiet', 'one'])
})

test('what is whole is the same thing, so that nothing is drawn anew for it', () => {
  expect(beginningOf(drawn, 5)).toBe(drawn)
  expect(beginningOf(drawn, Infinity)).toBe(drawn)
})

test('slices grow where the machine is quick', () => {
  expect(nextSlice(12, 5)).toBe(24)
  expect(nextSlice(12, 90)).toBe(12)
})
