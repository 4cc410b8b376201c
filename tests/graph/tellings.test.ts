import { expect, test } from 'vitest'
import { answerChain, isAnswered, statementsInChain, unanswered } from '../../src/graph/answers.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { unansweredCalls } from '../../src/graph/calls.ts'
import { chainSteps } from '../../src/graph/chain-steps.ts'
import { BrokenExtractionError, UnknownStatementError } from '../../src/graph/errors.ts'
import { tellingsOf } from '../../src/graph/tellings.ts'
import { conversation, reply, statement } from './conversation.ts'

/** A call that two reports tell; each telling is answered by somebody else, and one of the answers once more. */
const statements = [
  statement('call', 'ministry', { act: 'request', date: '2016-11-01' }),
  statement('call-retold', 'ministry', { act: 'request', sameAs: 'call', document: 'second' }),
  statement('refusal', 'factions', { act: 'reject', date: '2016-11-02' }),
  statement('support', 'council', { act: 'support', date: '2016-11-03' }),
  statement('threat', 'ministry', { act: 'threaten', date: '2016-11-04' }),
  statement('charge', 'council', { act: 'accuse', date: '2016-11-03' }),
  statement('charge-retold', 'council', { act: 'accuse', sameAs: 'charge', date: '2016-11-05' }),
]
const replies = [
  reply('refusal-call', 'refusal', { to: 'call' }),
  reply('support-call', 'support', { to: 'call-retold', relation: 'agree' }),
  reply('threat-refusal', 'threat', { to: 'refusal', toActor: 'factions', relation: 'criticise' }),
]
const graph = buildGraph(conversation({ statements, stances: [], replies }))
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

test('each telling knows all tellings, the first first', () => {
  expect(tellingsOf(graph, 'call')).toEqual(['call', 'call-retold'])
  expect(tellingsOf(graph, 'call-retold')).toEqual(['call', 'call-retold'])
  expect(tellingsOf(graph, 'refusal')).toEqual(['refusal'])
  expect(() => tellingsOf(graph, 'lost')).toThrow(UnknownStatementError)
})

test('a statement that retells one that is not there is refused', () => {
  const lost = [statement('call', 'ministry', { sameAs: 'lost' })]
  expect(() => buildGraph(conversation({ statements: lost, stances: [], replies: [] }))).toThrow(
    BrokenExtractionError,
  )
})

test('a chain goes on from report to report where both tell the same words', () => {
  const later = answerChain(graph, 'call').later.map(({ reply: { id }, distance }) => [id, distance])
  expect(later).toEqual([
    ['refusal-call', 1],
    ['support-call', 1],
    ['threat-refusal', 2],
  ])
  expect([...statementsInChain(answerChain(graph, 'call-retold'))].sort()).toEqual([
    'call',
    'call-retold',
    'refusal',
    'support',
    'threat',
  ])
})

test('what is answered in one telling is answered in all', () => {
  expect(isAnswered(graph, 'call-retold')).toBe(true)
  expect(idsOf(unanswered(graph))).toEqual(['charge', 'support', 'threat', 'charge-retold'])
})

test('unanswered calls are accusations, calls and threats, each told once', () => {
  expect(idsOf(unansweredCalls(graph, statements))).toEqual(['charge', 'threat'])
  // Where a filter hides the first telling, the next stands for it.
  expect(
    idsOf(
      unansweredCalls(
        graph,
        statements.slice(4).filter(({ id }) => id !== 'charge'),
      ),
    ),
  ).toEqual(['threat', 'charge-retold'])
})

test('from a statement one goes to what it answers, what answers it, and the other answers to the same', () => {
  expect(chainSteps(graph, 'refusal')).toEqual({
    earlier: ['call'],
    later: ['threat'],
    siblings: ['refusal', 'support'],
  })
  expect(chainSteps(graph, 'call')).toEqual({
    earlier: [],
    later: ['refusal', 'support'],
    siblings: ['call'],
  })
})

test('a statement that answers itself leads nowhere', () => {
  const round = buildGraph(
    conversation({
      statements: [statement('a', 'ministry')],
      stances: [],
      replies: [reply('a-a', 'a', { to: 'a' })],
    }),
  )
  expect(chainSteps(round, 'a')).toEqual({ earlier: [], later: [], siblings: ['a'] })
})
