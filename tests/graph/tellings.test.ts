import { expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { otherTellings } from '../../src/graph/tellings.ts'
import { conversation, statement } from './conversation.ts'

const statements = [
  statement('body', 'ministry', { cue: [20, 22] }),
  statement('title', 'ministry', { sameAs: 'body', headline: true }),
  statement('elsewhere', 'ministry', { sameAs: 'body', document: 'second' }),
  statement('alone', 'council'),
]
const graph = buildGraph(conversation({ statements, stances: [], replies: [] }))
const others = (id: string): string[] => otherTellings(graph, id).map((one) => one.id)

test('every telling knows all the others, whichever is the first', () => {
  expect(others('body')).toEqual(['title', 'elsewhere'])
  expect(others('elsewhere')).toEqual(['title', 'body'])
})

test('what is told once has no other telling', () => {
  expect(others('alone')).toEqual([])
})
