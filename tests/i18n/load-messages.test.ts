import { beforeEach, expect, test, vi } from 'vitest'
import { messagesIn } from '../../src/i18n/all-messages.ts'

const freshly = () => import('../../src/i18n/load-messages.ts')

beforeEach(() => {
  vi.resetModules()
})

test('a language that was not loaded cannot be shown', async () => {
  const { areLoaded, loadMessages, messagesFor } = await freshly()
  expect(areLoaded('ar')).toBe(false)
  expect(() => messagesFor('ar')).toThrow('ar')
  await loadMessages('ar')
  expect(areLoaded('ar')).toBe(true)
  expect(messagesFor('ar').app).toEqual(messagesIn.ar.app)
})

test('later texts come with the part that says them, in every language that was shown', async () => {
  const { lateMessagesFor, loadMessages, withLateMessages } = await freshly()
  await Promise.all([loadMessages('ar'), loadMessages('en')])
  expect(() => lateMessagesFor('ar')).toThrow('ar')
  expect(await withLateMessages(Promise.resolve('part'))).toBe('part')
  expect(lateMessagesFor('ar').help).toEqual(messagesIn.ar.help)
  expect(lateMessagesFor('en').help).toEqual(messagesIn.en.help)
})

test('once a part says them, a language is there when its later texts are', async () => {
  const { areLoaded, lateMessagesFor, loadMessages, withLateMessages } = await freshly()
  await loadMessages('ar')
  const other = loadMessages('en')
  await withLateMessages(Promise.resolve())
  await other
  expect(areLoaded('en')).toBe(true)
  expect(lateMessagesFor('en').compare).toEqual(messagesIn.en.compare)
})
