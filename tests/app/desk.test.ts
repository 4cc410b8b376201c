import { expect, test } from 'vitest'
import { Desk } from '../../src/app/desk.svelte.ts'
import type { Change, StatementReference } from '../../src/corrections/types.ts'
import { coded, correct, referenceTo } from '../corrections/coding.ts'

/** A desk over the conversation, with all that is done at it. */
function deskOf(coder: string) {
  const made: Change[] = []
  const base = coded()
  const world = { coder, current: null as string | null }
  const desk = new Desk({
    correct: (change) => made.push(change),
    extraction: () => correct(base, ...made).extraction,
    coder: () => world.coder,
    sign: (name) => (world.coder = name),
    current: () => world.current,
    open: (id) => (world.current = id),
  })
  const reference: StatementReference = referenceTo(base, base.statements[0]?.id ?? '')
  const accept = (id: string): Change => ({ kind: 'accept-statement', statement: referenceTo(base, id) })
  return { desk, made, world, accept, reference, statements: base.statements }
}

test('who corrects is asked once, and what was asked for is done then', () => {
  const { desk, made, world, reference } = deskOf('')
  desk.correct({ kind: 'accept-statement', statement: reference })
  expect([desk.asksForName, made.length]).toEqual([true, 0])
  desk.sign(' سلمى ')
  expect([desk.asksForName, made.length, world.coder]).toEqual([false, 1, 'سلمى'])
})

test('whoever does not say a name is not asked again', () => {
  const { desk, made, reference } = deskOf('')
  desk.correct({ kind: 'accept-statement', statement: reference })
  desk.sign('')
  desk.correct({ kind: 'set-act', statement: reference, act: 'deny' })
  expect([desk.asksForName, made.length]).toEqual([false, 2])
})

test('whoever closes the question corrects nothing', () => {
  const { desk, made, reference } = deskOf('')
  desk.correct({ kind: 'accept-statement', statement: reference })
  desk.dismiss()
  expect([desk.asksForName, made]).toEqual([false, []])
})

test('a decision leads on to the next statement, and the count follows', () => {
  const { desk, world, accept, statements } = deskOf('سلمى')
  desk.beginReview()
  const first = world.current ?? ''
  desk.correct(accept(first))
  expect(world.current).not.toBe(first)
  expect(desk.progress).toEqual({ done: 1, total: statements.length })
})

test('a rejected statement is not there to go on from, and the review goes on all the same', () => {
  const { desk, world, accept } = deskOf('سلمى')
  desk.beginReview()
  const first = world.current ?? ''
  const { kind, ...rest } = accept(first)
  expect(kind).toBe('accept-statement')
  desk.correct({ ...rest, kind: 'reject-statement' } as Change)
  const second = world.current
  expect(second).not.toBe(first)
  desk.step(-1)
  expect(world.current).toBe(second)
})
