import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('who speaks in a relative clause', () => {
  test.each([
    ['the noun before التي', 'وانتقد لافروف الدول التي تتهم أنقرة بالكذب.', 'الدول'],
    [
      'the subject, where a pronoun takes up the object',
      'وانتقد لافروف الدول التي تتهمها أنقرة بالكذب.',
      'turkey',
    ],
    ['the subject, where one takes up a place', 'عقدت الجلسة التي اتهم فيها لافروف أنقرة بالكذب.', 'lavrov'],
  ])('%s', (_what, text, speaker) => {
    expect(say(text)).toContainEqual(expect.objectContaining({ speaker, act: 'accuse', content: 'بالكذب' }))
  })

  test.each([
    ['words accuse nobody', 'رفض لافروف المزاعم التي تتهم الجيش السوري بالكذب.'],
    ['a label without its speaker', 'قتل القائد الذي يعتبر الأب الروحي للحركة.'],
  ])('%s', (_what, text) => {
    expect(say(text).filter(({ act, content }) => act === 'accuse' || content.includes('الأب'))).toEqual([])
  })
})

describe('verbs that «و» joins to a clause that was said', () => {
  test('go on with it where they stand in the present', () => {
    const text = 'كشف لافروف أن أنقرة كانت تهاجم الصحف وترفض نشر التقرير.'
    expect(say(text)).toMatchObject([
      { speaker: 'lavrov', content: 'أنقرة كانت تهاجم الصحف وترفض نشر التقرير' },
      { speaker: 'turkey', act: 'reject', content: 'نشر التقرير' },
    ])
  })

  test('are statements of their own in the past', () => {
    const text = 'كشف لافروف أن أنقرة تهاجم الصحف ورفض نشر التقرير.'
    expect(say(text)).toMatchObject([{ content: 'أنقرة تهاجم الصحف' }, { speaker: 'lavrov', act: 'reject' }])
  })
})

describe('what only shows something', () => {
  test.each(['قال لافروف إن الوثائق تثبت أن الهدنة انهارت.', 'أظهر لافروف أنه قائد قوي.'])('%s', (text) => {
    expect(say(text).filter(({ cue }) => cue === 'تثبت' || cue === 'أظهر')).toEqual([])
  })

  test('says it where it can be read', () => {
    const text = 'أظهر تقرير وزارة الدفاع الروسية أن الهدنة انهارت.'
    expect(say(text)).toMatchObject([{ speaker: 'russian-defence-ministry', content: 'الهدنة انهارت' }])
  })
})
