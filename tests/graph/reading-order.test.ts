import { expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { placeOf, reportsInOrder, stepStatement } from '../../src/graph/reading-order.ts'
import { conversation, report } from './conversation.ts'

const graph = buildGraph(
  conversation({
    documents: [
      report('undated'),
      report('second', { published: '2016-11-04' }),
      report('empty', { published: '2016-11-03' }),
      report('first', { published: '2016-11-02' }),
    ],
  }),
)
const step = (by: 1 | -1, statement: string | null, place = 'first'): string | undefined =>
  stepStatement(graph, { report: place, statement }, { by })?.id

test('reports are read by day, those without one last', () => {
  expect(reportsInOrder(graph).map(({ id }) => id)).toEqual(['first', 'empty', 'second', 'undated'])
})

test('one reads on in the order of the text, and over reports that have no statement into the next', () => {
  expect(step(1, null)).toBe('headline')
  expect(step(1, 'headline')).toBe('call')
  expect(step(1, 'refusal')).toBe('regret')
  expect(step(-1, 'regret', 'second')).toBe('refusal')
})

test('at either end there is no further', () => {
  expect(step(-1, 'headline')).toBeUndefined()
  expect(step(-1, null)).toBeUndefined()
  expect(step(1, 'warning', 'second')).toBeUndefined()
})

test('the head of a report leads back to the report before it', () => {
  expect(step(-1, null, 'second')).toBe('refusal')
})

test('one stops only at what is wanted', () => {
  const among = new Set(['warning'])
  expect(stepStatement(graph, { report: 'first', statement: 'call' }, { by: 1, among })?.id).toBe('warning')
})

test('a report, a statement and a chain have a place to read at; an actor has none', () => {
  expect(placeOf(graph, { kind: 'report', id: 'second' })).toEqual({ report: 'second', statement: null })
  expect(placeOf(graph, { kind: 'chain', id: 'call' })).toEqual({ report: 'first', statement: 'call' })
  expect(placeOf(graph, { kind: 'statement', id: 'warning' })?.report).toBe('second')
  expect(placeOf(graph, { kind: 'actor', id: 'ministry' })).toBeNull()
  expect(placeOf(graph, { kind: 'edge' })).toBeNull()
})
