import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('«نقلت M عن X قوله إن»: the words are those of X, told through M', () => {
  test.each([
    ['قوله إن', 'نقلت وكالة تاس عن لافروف قوله إن الهدنة مستمرة.', 'lavrov', 'tass'],
    ['قولها ان', 'ونقلت وكالة تاس عن زاخاروفا قولها ان الهدنة مستمرة.', 'zakharova', 'tass'],
    ['تأكيدها أن', 'نقلت تاس عن زاخاروفا تأكيدها أن الهدنة مستمرة.', 'zakharova', 'tass'],
    ['a known agency', 'نقلت وكالة رويترز عن لافروف قوله إن الهدنة مستمرة.', 'lavrov', 'reuters'],
    ['أن alone', 'نقلت وكالة الأناضول عن جاويش أوغلو أن الهدنة مستمرة.', 'cavusoglu', 'anadolu-agency'],
    ['an unnamed official', 'نقلت رويترز عن مسؤول تركي قوله إن الهدنة مستمرة.', 'مسؤول تركي', 'reuters'],
    ['a subject before its verb', 'وكالة تاس نقلت عن لافروف قوله إن الهدنة مستمرة.', 'lavrov', 'tass'],
  ])('%s', (_what, text, speaker, medium) => {
    expect(say(text)).toMatchObject([{ speaker, medium, mode: 'indirect', content: 'الهدنة مستمرة' }])
  })

  test('with a quotation', () => {
    expect(say('ونقلت وكالة تاس عن مصدر عسكري قوله: "الهدنة مستمرة في كل المناطق".')).toMatchObject([
      { speaker: 'مصدر عسكري', medium: 'tass', mode: 'direct', content: 'الهدنة مستمرة في كل المناطق' },
    ])
  })

  test('with a reported act', () => {
    expect(say('نقلت وكالة تاس عن لافروف رفضه العرض الأميركي.')).toMatchObject([
      { speaker: 'lavrov', medium: 'tass', act: 'reject', content: 'العرض الأميركي' },
    ])
  })
})

test('carrying goods or wounded is no speech', () => {
  for (const text of ['نقلت سيارات الإسعاف الجرحى إلى المستشفى.', 'نقل لافروف مكتبه إلى جنيف.'])
    expect(say(text)).toEqual([])
})

test('the statement before ends where the outlet is named', () => {
  const text = 'دعت موسكو المسلحين إلى المغادرة، ورويترز تنقل عن لافروف قوله إن الممر مفتوح.'
  expect(say(text)[0]).toMatchObject({ speaker: 'russia', content: 'المغادرة' })
})

test('words that an outlet lays to somebody are his', () => {
  expect(say('ونسبت الصحيفة إلى مسؤول قوله إن الخطة جاهزة.')).toMatchObject([{ speaker: 'مسؤول' }])
})

test('an unlisted surname before «قوله» is that of whom the outlet passes on', () => {
  expect(say('ونقلت رويترز عن الباكر قوله إن القطاع بخير.')).toMatchObject([{ speaker: 'الباكر' }])
})
