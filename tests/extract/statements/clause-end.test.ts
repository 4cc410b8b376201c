import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('the object of a reported act ends where the reporter goes on', () => {
  test.each([
    ['the time', 'رفضت المعارضة العرض الروسي بعد انهيار الهدنة.', 'العرض الروسي'],
    ['what it came upon', 'ندد لافروف بالغارة عقب اجتماع الوفدين.', 'بالغارة'],
    ['what it came despite', 'رفضت أنقرة الخطة رغم ضغوط الحلفاء.', 'الخطة'],
    ['a headline behind a colon', 'موسكو تتهم المعارضة بالكذب: المعبر ما زال مغلقا', 'بالكذب'],
    [
      'an addition stays',
      'اتهم لافروف المعارضة بالكذب، بالإضافة إلى خرق الهدنة.',
      'بالكذب، بالإضافة إلى خرق الهدنة',
    ],
  ])('%s', (_what, text, content) => {
    expect(say(text)[0]).toMatchObject({ content })
  })

  test('inside another statement at the comma', () => {
    const text = 'أكد لافروف أن واشنطن التي رفضت العرض، تريد الحرب.'
    expect(say(text)).toContainEqual(expect.objectContaining({ speaker: 'united-states', content: 'العرض' }))
  })
})

describe('what the speaker did not say is no part of what he said', () => {
  test.each([
    'قال لافروف إن الهدنة مستمرة، لكنه لم يفصح عن التفاصيل.',
    'قال لافروف إن الهدنة مستمرة لكنه رفض التعليق على القصف.',
  ])('%s', (text) => {
    expect(say(text)[0]).toMatchObject({ speaker: 'lavrov', content: 'الهدنة مستمرة' })
  })
})

describe('function words that stand for the object', () => {
  test.each([
    ['أدان لافروف ما وصفه بالمجزرة.', 'ما وصفه بالمجزرة'],
    ['أكد لافروف عدم علاقته بالقصف.', 'عدم علاقته بالقصف'],
  ])('%s', (text, content) => {
    expect(say(text)[0]).toMatchObject({ speaker: 'lavrov', content })
  })
})

describe('where another clause begins, an object ends', () => {
  test.each([
    ['at a quotation that says more', 'رفضت أنقرة الطلب الروسي "ولن نقبله أبدا".', 'الطلب الروسي'],
    ['at a verb that «و» joins', 'رفض لافروف المواقف واعتبرها من الماضي.', 'المواقف'],
    ['at «وهو ما»', 'رفض لافروف التحقيق وهو ما طلبته أنقرة.', 'التحقيق'],
    ['and begins with what points at it', 'رفض لافروف تلك المواقف.', 'تلك المواقف'],
    ['whole, with whose words it were', 'كذب لافروف ما جاء على لسان السفير.', 'ما جاء على لسان السفير'],
  ])('%s', (_what, text, content) => {
    expect(say(text)[0]).toMatchObject({ content })
  })
})
