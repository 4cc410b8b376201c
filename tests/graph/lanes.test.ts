import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answeredActor, answerLanes, statementsOfReplies } from '../../src/graph/answer-lanes.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { arrowSpan, orderLanes, type LaneLink } from '../../src/graph/lane-order.ts'
import { conversation } from './conversation.ts'

const extraction = conversation()
const graph = buildGraph(extraction)

test('lanes are the actors that answer or are answered, the busiest first', () => {
  const statements = statementsOfReplies(graph, extraction.replies)
  expect(statements.map(({ id }) => id)).toEqual(['refusal', 'call', 'warning', 'regret', 'denial'])
  expect(answerLanes(graph, { statements, replies: extraction.replies })).toEqual([
    { actor: 'factions', given: 1, got: 2, said: 1 },
    { actor: 'ministry', given: 1, got: 1, said: 2 },
    { actor: 'council', given: 1, got: 1, said: 1 },
    { actor: 'spokesman', given: 1, got: 0, said: 1 },
  ])
})

test('without replies lanes are those who speak, the most talkative first', () => {
  const lanes = answerLanes(graph, { statements: extraction.statements, replies: [] })
  expect(lanes.map(({ actor, said }) => [actor, said])).toEqual([
    ['factions', 2],
    ['ministry', 2],
    ['council', 1],
    ['spokesman', 1],
  ])
})

test('an answer goes to the speaker of the statement, or to whom it names where no report has that', () => {
  const [toCall, , , toUnheard] = extraction.replies
  expect(toCall && answeredActor(graph, toCall)).toBe('ministry')
  expect(toUnheard && answeredActor(graph, toUnheard)).toBe('council')
})

test('lanes that answer one another stand together, the group of the strongest first', () => {
  const order = orderLanes(
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'd'],
      ['b', 'c'],
    ],
  )
  expect(order).toEqual(['a', 'd', 'b', 'c'])
})

test('whoever talks with two stands between them', () => {
  const links: LaneLink[] = [
    ['hub', 'left'],
    ['hub', 'right'],
  ]
  expect(orderLanes(['hub', 'left', 'right'], links)[1]).toBe('hub')
})

test('an order keeps every lane, is the same each time, and its arrows are never longer than before', () => {
  const lane = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
  fc.assert(
    fc.property(fc.array(fc.tuple(lane, lane)), (links) => {
      const lanes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
      const order = orderLanes(lanes, links)
      expect(order.toSorted()).toEqual(lanes)
      expect(orderLanes(lanes, links)).toEqual(order)
      expect(arrowSpan(order, links)).toBeLessThanOrEqual(arrowSpan(lanes, links))
    }),
  )
})
