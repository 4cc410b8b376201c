import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answerChain,
  answersGivenBy,
  answersTo,
  repliesInChain,
  repliesOf,
  repliesTo,
  statementsInChain,
  unanswered,
  type AnswerStep,
} from '../../src/graph/answers.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { UnknownActorError, UnknownStatementError } from '../../src/graph/errors.ts'
import type { IsnadGraph } from '../../src/graph/types.ts'
import { call, conversation, refusal, reply, statement } from './conversation.ts'

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f']
const graph = buildGraph(conversation())
const steps = (chain: readonly AnswerStep[]): [string, number][] =>
  chain.map(({ reply: { id }, distance }) => [id, distance])

test('a chain goes back to the first and onward to the last', () => {
  const chain = answerChain(graph, 'refusal')
  expect(steps(chain.earlier)).toEqual([['refusal-call', 1]])
  expect(steps(chain.later)).toEqual([
    ['warning-refusal', 1],
    ['regret-refusal', 1],
  ])
})

test('a chain keeps going past the nearest answer', () => {
  expect(steps(answerChain(graph, 'warning').earlier)).toEqual([
    ['warning-refusal', 1],
    ['refusal-call', 2],
  ])
  expect(steps(answerChain(graph, 'call').later)).toEqual([
    ['refusal-call', 1],
    ['warning-refusal', 2],
    ['regret-refusal', 2],
  ])
})

test('a chain tells which statements it joins', () => {
  expect([...statementsInChain(answerChain(graph, 'warning'))].sort()).toEqual(['call', 'refusal', 'warning'])
})

test('an answer to words that no report has ends the chain', () => {
  const chain = answerChain(graph, 'denial')
  expect(steps(chain.earlier)).toEqual([['denial-council', 1]])
  expect([...statementsInChain(chain)]).toEqual(['denial'])
})

test('answers that go round end', () => {
  const round = graphOfReplies([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['a', 'a'],
  ])
  expect(answerChain(round, 'a').earlier).toHaveLength(4)
  expect([...statementsInChain(answerChain(round, 'a'))].sort()).toEqual(['a', 'b', 'c'])
  expect(repliesInChain(round, 'a')).toHaveLength(4)
})

test('the answers of a statement and of an actor', () => {
  expect(answersGivenBy(graph, 'refusal').map(({ to }) => to)).toEqual(['call'])
  expect(answersTo(graph, 'refusal').map(({ from }) => from)).toEqual(['warning', 'regret'])
  expect(repliesOf(graph, 'ministry').map(({ id }) => id)).toEqual(['warning-refusal'])
  expect(repliesTo(graph, 'factions').map(({ id }) => id)).toEqual(['warning-refusal', 'regret-refusal'])
  expect(repliesTo(graph, 'council').map(({ id }) => id)).toEqual(['denial-council'])
})

test('statements that nobody answers', () => {
  expect(unanswered(graph).map(({ id }) => id)).toEqual(['headline', 'regret', 'denial', 'warning'])
  expect(unanswered(graph, [call, refusal])).toEqual([])
})

test('questions about unknown statements and actors are refused', () => {
  expect(() => answerChain(graph, 'lost')).toThrow(UnknownStatementError)
  expect(() => repliesOf(graph, 'nobody')).toThrow(UnknownActorError)
  expect(() => repliesTo(graph, 'nobody')).toThrow(UnknownActorError)
})

test('whatever answers whatever, a chain ends, has each reply once, and one end sees the other', () => {
  const letter = fc.constantFrom(...LETTERS)
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, letter)), (pairs) => {
      const any = graphOfReplies(pairs)
      const { earlier } = answerChain(any, 'a')
      expect(new Set(earlier.map((step) => step.reply.id)).size).toBe(earlier.length)
      for (const step of earlier) {
        const back = answerChain(any, step.reply.to ?? '').later
        expect(back.some(({ reply: { id } }) => id === step.reply.id)).toBe(true)
      }
    }),
  )
})

function graphOfReplies(pairs: readonly (readonly [string, string])[]): IsnadGraph {
  return buildGraph(
    conversation({
      statements: LETTERS.map((id) => statement(id, 'ministry')),
      stances: [],
      replies: pairs.map(([from, to], index) => reply(`${index}`, from, { to })),
    }),
  )
}
