import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('background formulas are nobody’s statement', () => {
  test.each([
    'يذكر أن الهدنة بدأت قبل أسبوع.',
    'ويذكر ان الهدنة بدأت قبل أسبوع.',
    'يشار إلى أن الهدنة بدأت قبل أسبوع.',
    'تجدر الإشارة إلى أن الهدنة بدأت قبل أسبوع.',
    'والجدير بالذكر أن الهدنة بدأت قبل أسبوع.',
    'ومما يذكر أن الهدنة بدأت قبل أسبوع.',
  ])('%s', (text) => {
    expect(say(text)).toEqual([])
  })

  test('not even of the speaker before', () => {
    const text = 'قال لافروف إن الهدنة مستمرة. يذكر أن الهدنة بدأت قبل أسبوع.'
    expect(say(text)).toMatchObject([{ content: 'الهدنة مستمرة' }])
  })
})

describe('what nobody says', () => {
  test.each([
    ['expected', 'من المتوقع أن تبدأ الهدنة غدا.'],
    ['planned', 'ومن المقرر أن يصل لافروف غدا.'],
    ['known', 'من المعروف أن الهدنة هشة.'],
    ['rumoured', 'قيل إن الهدنة انتهت.'],
    ['an occasion', 'جاء ذلك في مؤتمر صحفي عقده لافروف في موسكو.'],
    ['shots', 'أطلق لافروف النار على الغزال.'],
    ['silence', 'رفض التعليق على التقرير.'],
  ])('%s', (_what, text) => {
    expect(say(text)).toEqual([])
  })

  test.fails('not yet, a subject between the two words hides it: «رفض X التعليق»', () => {
    expect(say('رفض لافروف التعليق على التقرير.')).toEqual([])
  })
})

test('a quotation holds a statement of somebody else only where it names one', () => {
  expect(say('قال لافروف: "لقد أكد أردوغان أن بلاده ملتزمة".')).toMatchObject([
    { speaker: 'lavrov' },
    { speaker: 'erdogan', content: 'بلاده ملتزمة' },
  ])
  expect(say('قال لافروف: "وأكد أن الهدنة مستمرة كل يوم".')).toHaveLength(1)
})
