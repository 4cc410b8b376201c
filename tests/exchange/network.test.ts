import { expect, test } from 'vitest'
import { networkOf } from '../../src/exchange/network.ts'
import { conversation } from '../graph/conversation.ts'

const { nodes, edges } = networkOf(conversation())

test('stances of one polarity and answers of one relation are one edge each, with the statements behind it', () => {
  expect(edges.map(({ id, weight, statements }) => [id, weight, ...statements])).toEqual([
    ['stance:factions>ministry:-1', 2, 'headline', 'refusal'],
    ['stance:factions>ceasefire:-1', 1, 'refusal'],
    ['stance:council>factions:0', 1, 'regret'],
    ['stance:council>ceasefire:1', 1, 'regret'],
    ['stance:ministry>factions:-1', 1, 'warning'],
    ['answer:factions>ministry:reject', 1, 'refusal'],
    ['answer:ministry>factions:criticise', 1, 'warning'],
    ['answer:council>factions:criticise', 1, 'regret'],
    ['answer:spokesman>council:deny', 1, 'denial'],
  ])
})

test('actors and issues are nodes, with what they say and what is said about them', () => {
  expect(nodes.map(({ id, kind, said, about }) => [id, kind, said, about]).toSorted()).toEqual([
    ['ceasefire', 'issue', 0, 2],
    ['council', 'actor', 1, 0],
    ['factions', 'actor', 2, 2],
    ['ministry', 'actor', 2, 2],
    ['spokesman', 'actor', 1, 0],
  ])
})

test('an edge lasts from the first to the last day of its statements', () => {
  expect(edges.find(({ id }) => id === 'stance:council>factions:0')?.days).toEqual({
    first: '2016-11-03',
    last: '2016-11-03',
  })
  expect(nodes.find(({ id }) => id === 'ministry')?.days).toEqual({ first: '2016-11-02', last: '2016-11-04' })
})
