import { expect, test } from 'vitest'
import { readHeader } from '../../src/reports/read-header.ts'

const body =
  'قال الوزير إن الاتفاق الذي وُقّع في 5 أيار 2010 ما زال سارياً، وإن بلاده لن تنسحب منه مهما كانت الظروف.'

test('title, outlet and day are read from the lines around the body', () => {
  const text = `الوزير: الاتفاق سارٍ\nالمصدر: وكالة الشمال + وكالات\n2 تشرين ثاني 2016\n\n${body}`
  expect(readHeader(text)).toEqual({
    title: 'الوزير: الاتفاق سارٍ',
    source: 'وكالة الشمال',
    published: '2016-11-02',
  })
})

test('a day in the body is that of an event', () => {
  expect(readHeader(`الوزير: الاتفاق سارٍ\n\n${body}`).published).toBeNull()
})

test('a label goes before a bare day, also behind the body', () => {
  const text = `خبر\n1 يناير 2015\n${body}\nآخر تحديث: الأحد 3 فبراير 2019 - 10:15 بتوقيت غرينتش من مكة المكرمة`
  expect(readHeader(text).published).toBe('2019-02-03')
})

test('lines that say when and where are no title', () => {
  expect(readHeader(`2/11/2016\nالمصدر : الشمال\nاتفاق جديد\n${body}`).title).toBe('اتفاق جديد')
})

test('a first line that is a paragraph is cut at a word', () => {
  const { title } = readHeader(`${body} ${body}`)
  expect(title.length).toBeLessThanOrEqual(161)
  expect(body.repeat(2)).toContain(title.slice(0, 20))
  expect(title.endsWith('…')).toBe(true)
})

test.each(['', '\n\n', 'كلمة'])('%j has a header too', (text) => {
  expect(readHeader(text)).toEqual({ title: text.trim(), source: null, published: null })
})
