import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

const BODY = '\n\nاجتمع الوفدان في جنيف يوم الأحد.'

describe('a headline goes on with what somebody else does', () => {
  test.each([
    ['لافروف يرفض المبادرة الفرنسية وواشنطن ترحب', 'المبادرة الفرنسية'],
    ['لافروف: المقترح «غير واقعي».. والكرملين يرحب به', 'المقترح «غير واقعي»'],
    ['بوتين: لا تفاوض قبل الانسحاب.. و"الدعم السريع" ترد', 'لا تفاوض قبل الانسحاب'],
  ])('%s', (headline, content) => {
    expect(say(headline + BODY)[0]).toMatchObject({ content })
  })

  test('what is joined by «و» and done by nobody else belongs to it', () => {
    expect(say(`لافروف: نريد السلام والحوار ونرفض العنف${BODY}`)[0]).toMatchObject({
      content: 'نريد السلام والحوار ونرفض العنف',
    })
  })
})

describe('from where somebody reports is no statement', () => {
  test.each(['الخرطوم: الوسط', 'لندن: «الأسبوع العربي»', 'عدن: سالم الحداد', 'القاهرة: سالم محمد الحداد'])(
    '%s',
    (line) => {
      expect(say(`${line}\n\nقال لافروف إن المبادرة فشلت.`)).toMatchObject([{ speaker: 'lavrov' }])
    },
  )

  test('what a capital says is', () => {
    expect(say(`موسكو: لا تفاوض قبل الانسحاب${BODY}`)).toMatchObject([{ speaker: 'russia' }])
  })
})

test.each([
  ['قال لافروف إن رفض الحكومة المقترح «يؤكد أنها لا تريد السلام».', 'المقترح'],
  ['ورفض لافروف المقترح واعتبره خطأ كبيرا.', 'المقترح'],
])('a refusal ends where it is judged: %s', (text, content) => {
  expect(say(text).find(({ act }) => act === 'reject')).toMatchObject({ content })
})

test('what something is held to be stands behind the pronoun', () => {
  expect(say('ورفض لافروف المقترح واعتبره خطأ كبيرا.').at(-1)).toMatchObject({ content: 'خطأ كبيرا' })
})
