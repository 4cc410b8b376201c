import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('what was not said is no statement', () => {
  test.each([
    'لم يقل لافروف إن الهدنة انتهت.',
    'لم يؤكد لافروف أن الهدنة انتهت.',
    'لم يعلن الكرملين أن الهدنة انتهت.',
    'لن يعلن لافروف أن الهدنة انتهت.',
    'لافروف لم يؤكد أن الهدنة انتهت.',
    'لم يوضح المسؤول أن الهدنة انتهت.',
    'لم يعلق لافروف على التصريحات.',
  ])('%s', (text) => {
    expect(say(text)).toEqual([])
  })

  test('a statement with a negation in it is one', () => {
    expect(say('قال لافروف إن الهدنة لا تشمل المدينة.')).toMatchObject([
      { content: 'الهدنة لا تشمل المدينة' },
    ])
    expect(say('دعا لافروف الفصائل إلى عدم خرق الهدنة.')).toMatchObject([{ content: 'عدم خرق الهدنة' }])
  })
})

describe('ruling out', () => {
  test('is a rejection', () => {
    expect(say('استبعد لافروف تمديد الهدنة.')).toMatchObject([{ act: 'reject', content: 'تمديد الهدنة' }])
    expect(say('استبعد لافروف أن تمدد الهدنة.')).toMatchObject([{ act: 'reject', content: 'تمدد الهدنة' }])
  })

  // The negation turns the act: whoever does not rule a thing out leaves it open.
  test.each([
    ['لم يستبعد لافروف تمديد الهدنة.', 'تمديد الهدنة'],
    ['لا يستبعد لافروف أن تمدد الهدنة.', 'تمدد الهدنة'],
  ])('not ruling out is a statement and no rejection: %s', (text, content) => {
    expect(say(text)).toMatchObject([{ speaker: 'lavrov', act: 'state', content }])
  })
})

describe('denials', () => {
  test.each([
    ['نفت موسكو أنها قصفت المدينة.', 'قصفت المدينة'],
    ['نفى لافروف أن تكون بلاده قد قصفت المدينة.', 'تكون بلاده قد قصفت المدينة'],
    ['نفى لافروف صحة التقارير.', 'صحة التقارير'],
    ['أنكرت موسكو قصف المدينة.', 'قصف المدينة'],
  ])('%s', (text, content) => {
    expect(say(text)).toMatchObject([{ act: 'deny', content }])
  })
})

test.fails('not yet: «لا يرى من المناسب» is a rejection', () => {
  expect(say('لا ترى موسكو من المناسب تمديد الهدنة.')).toMatchObject([
    { speaker: 'russia', act: 'reject', content: expect.stringContaining('تمديد الهدنة') as string },
  ])
})
