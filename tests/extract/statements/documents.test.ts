import { expect, test } from 'vitest'
import { read, say } from '../say.ts'

test.each([
  ['أوضح تقرير مسرب أن الشركة أخفت الوثائق.', 'تقرير'],
  ['وأشارت الدراسة إلى أن أغلب الضحايا من الأطفال.', 'الدراسة'],
  ['وبحسب الدراسة الجديدة، لم يحاكم إلا عدد قليل من المسؤولين.', 'الدراسة الجديدة'],
])('a study of which nobody tells who made it speaks itself, as an unnamed source: %s', (text, speaker) => {
  expect(say(text)).toMatchObject([{ speaker }])
  expect(read(text).actors.map(({ type }) => type)).toContain('anonymous')
})

test('a report is the same when it is spoken of again, also behind a relative clause', () => {
  const text =
    'أوضح تقرير مسرب أن الشركة أخفت الوثائق. ويوضح التقرير الذي نشرته مجلة ألمانية أمس أن الأمر خطير.'
  const [first, second] = say(text)
  expect(second?.speaker).toBe(first?.speaker)
})

test('its issuer speaks where the report names one', () => {
  expect(say('وأشار تقرير الأمم المتحدة إلى أن الوضع صعب.')).toMatchObject([{ speaker: 'united-nations' }])
})

test('a law or an agreement says nothing of itself', () => {
  expect(say('وأوضح الاتفاق أن الحدود تفتح.')).toEqual([])
})

test('what a meeting agreed on speaks itself', () => {
  expect(say('وأكد البيان الختامي للقمة على وحدة البلاد.')).toMatchObject([{ speaker: 'البيان الختامي' }])
})

test.each([
  'وقال بيان أصدره لافروف إن القوات تقدمت.',
  'وجاء في بيان أصدره لافروف الجمعة: "نتائج التحقيق واضحة للجميع".',
])('whoever put a document out speaks in it: %s', (text) => {
  expect(say(text)).toMatchObject([{ speaker: 'lavrov' }])
})

test.each([
  ['وتشير تقديرات الأمم المتحدة إلى أن مليون شخص نزحوا.', 'united-nations'],
  ['وتشير التقديرات إلى أن مليون شخص نزحوا.', 'التقديرات'],
  ['وذكرت لائحة الاتهام أن المتهمة نشرت قصيدة.', 'لائحة الاتهام'],
])('figures and charges are documents too: %s', (text, speaker) => {
  expect(say(text)).toMatchObject([{ speaker }])
})
