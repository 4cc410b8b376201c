import { describe, expect, test } from 'vitest'
import { createFormat, fill, parts } from '../../src/i18n/format.ts'
import { messagesIn } from '../../src/i18n/all-messages.ts'

const arabic = createFormat('ar')
const english = createFormat('en')

describe('counted nouns', () => {
  test.each([
    [0, 'لا أقوال', '0 statements'],
    [1, 'قول واحد', '1 statement'],
    [2, 'قولان', '2 statements'],
    [3, '3 أقوال', '3 statements'],
    [10, '10 أقوال', '10 statements'],
    [11, '11 قولاً', '11 statements'],
    [99, '99 قولاً', '99 statements'],
    [100, '100 قول', '100 statements'],
    [103, '103 أقوال', '103 statements'],
    [1234, '1,234 قولاً', '1,234 statements'],
  ])('%i', (count, ar, en) => {
    expect(arabic.plural(messagesIn.ar.count.statements, count)).toBe(ar)
    expect(english.plural(messagesIn.en.count.statements, count)).toBe(en)
  })
})

test('a day stays the day it is, with the names of the language', () => {
  expect(arabic.date('2016-11-02')).toBe('2 نوفمبر 2016')
  expect(english.date('2016-11-02')).toBe('2 November 2016')
  expect(english.shortDate('2016-01-01')).toBe('1 Jan')
})

test('a template falls into texts and placeholders', () => {
  expect(parts('{who} يرفض طلب {whom}.')).toEqual([
    { name: 'who' },
    { text: ' يرفض طلب ' },
    { name: 'whom' },
    { text: '.' },
  ])
})

test('values are put in as they are; a placeholder without a value stays', () => {
  expect(fill('{done} of {total}: {name}', { done: 1, total: 2 })).toBe('1 of 2: {name}')
  expect(fill('{name}', { name: '{total} $& $1' })).toBe('{total} $& $1')
})
