import { expect, test } from 'vitest'
import { makeReport } from '../../src/extract/index.ts'

test('a byte-order mark goes and line ends become line feeds; nothing else changes', () => {
  const { text } = makeReport({ id: 'r', text: '\ufeffعنوان\r\nنص\rآخر \u200f\u00a0قـــالَ\n' })
  expect(text).toBe('عنوان\nنص\nآخر \u200f\u00a0قـــالَ\n')
})

test('a byte-order mark in the middle stays', () => {
  expect(makeReport({ id: 'r', text: 'نص\ufeffآخر' }).text).toBe('نص\ufeffآخر')
})

test('the first line with words is the title, unless the caller knows it', () => {
  expect(makeReport({ id: 'r', text: '\n \n  عنوان الخبر \nنص' }).title).toBe('عنوان الخبر')
  expect(makeReport({ id: 'r', text: 'عنوان', title: 'آخر' }).title).toBe('آخر')
  expect(makeReport({ id: 'r', text: ' \n' }).title).toBe('')
})

test('what the caller does not know is null, and the language is Arabic', () => {
  expect(makeReport({ id: 'r', text: 'نص' })).toMatchObject({
    id: 'r',
    source: null,
    published: null,
    language: 'ar',
  })
  const known = { source: 'الوكالة', published: '2016-11-02', language: 'ar-SY' }
  expect(makeReport({ id: 'r', text: 'نص', ...known })).toMatchObject(known)
})
