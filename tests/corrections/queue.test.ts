import { expect, test } from 'vitest'
import { reviewQueue } from '../../src/corrections/queue.ts'
import { coded, correct, referenceTo } from './coding.ts'

const base = coded()

test('the least sure thing in a statement decides how early it is looked at', () => {
  const unsure = {
    ...base,
    stances: base.stances.map((stance) => ({
      ...stance,
      confidence: stance.statement === 'regret' ? 0.2 : 0.9,
    })),
    replies: base.replies.map((reply) => ({ ...reply, confidence: reply.from === 'denial' ? 0.4 : 0.9 })),
  }
  const queue = reviewQueue(unsure).map(({ statement, confidence }) => [statement.id, confidence])
  expect(queue.slice(0, 2)).toEqual([
    ['regret', 0.2],
    ['denial', 0.4],
  ])
  expect(queue).toHaveLength(base.statements.length)
})

test('what a person has looked at is not in it', () => {
  const { extraction } = correct(base, { kind: 'accept-statement', statement: referenceTo(base, 'call') })
  expect(reviewQueue(extraction).map(({ statement }) => statement.id)).not.toContain('call')
})
