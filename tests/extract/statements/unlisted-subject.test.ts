import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('names that no list knows, right behind a verb of saying', () => {
  test.each([
    ['before a colon', 'وقالت كامبورتو: "الجسر مغلق منذ أيام".', 'كامبورتو'],
    ['before a quotation', 'وأضاف زيندلر "الجسر مغلق منذ أيام".', 'زيندلر'],
    ['before a complementiser', 'وأوضح زيندلر أن الجسر مغلق منذ أيام.', 'زيندلر'],
    ['before an outlet in quotation marks', 'وقال زيندلر لـ "المنار": الجسر مغلق منذ أيام.', 'زيندلر'],
    ['behind a circumstance', 'وقال زيندلر في بيان إن الجسر مغلق منذ أيام.', 'زيندلر'],
    ['that begins like a preposition', 'وقال ليندبرغ في بيان إن الجسر مغلق منذ أيام.', 'ليندبرغ'],
  ])('%s', (_what, text, speaker) => {
    expect(say(text)).toMatchObject([{ speaker, content: 'الجسر مغلق منذ أيام' }])
  })

  test('a surname spelt like an ordinary word is that of the person named in full', () => {
    const text = 'قال الرئيس أشرف غني إن الحرب انتهت. وأعلن غني استئناف المفاوضات.'
    expect(say(text).map(({ speaker }) => speaker)).toEqual(['ghani', 'ghani'])
  })
})

describe('nouns that no list knows, right behind their verb', () => {
  test.each([
    ['before the one accused', 'اتهمت لجان الحي الجيش بالكذب.', 'لجان الحي', 'بالكذب'],
    ['before what they point to', 'وأشارت النتائج إلى فوز المعارضة.', 'النتائج', 'فوز المعارضة'],
  ])('%s', (_what, text, speaker, content) => {
    expect(say(text)).toMatchObject([{ speaker, content }])
  })

  test('the first person of a quoted speaker is no cue', () => {
    const text = 'قال لافروف إن الهدنة مستمرة. أعتقد أننا نستحق السلام.'
    expect(say(text)).toMatchObject([{ content: 'الهدنة مستمرة' }])
  })
})

describe('the name behind a title', () => {
  test.each([
    ['that no list knows', 'وصرح حاخام المدينة شموئيل رابينوفيتزر أن الأمر نادر.', 'شموئيل رابينوفيتزر'],
    [
      'with «بن», taken up alone',
      'قالت نورية بن غبريطة إن الأمر نادر. وقالت بن غبريطة أيضا إن الأمر نادر.',
      'نورية بن غبريطة',
    ],
  ])('%s', (_what, text, speaker) => {
    expect(say(text).at(-1)).toMatchObject({ speaker, content: 'الأمر نادر' })
  })

  test('an unnamed official is not the last speaker', () => {
    const text = 'قال لافروف إن الأمر نادر. وقال مصدر دبلوماسي في الخارجية الروسية إن الأمر انتهى.'
    expect(say(text).at(-1)?.speaker).toBe('مصدر دبلوماسي في الخارجية الروسية')
  })
})

describe('what stands behind a verb and is not its subject', () => {
  test.each([
    ['its object, where the verb is in the plural', 'قال لافروف: "يجب أن يتهموا أنقرة بالكذب".', 'turkey'],
    ['people counted', 'اجتاز 700 ألف طالب امتحانات "الباكالوريا" في المدينة.', 'ألف'],
  ])('%s', (_what, text, speaker) => {
    expect(say(text).filter((one) => one.speaker.includes(speaker))).toEqual([])
  })
})

test('what an unnamed speaker asked for himself parts no clause from him', () => {
  const text = 'وأكد مسؤول أميركي، طلب عدم الكشف عن هويته، أن الصفقة قريبة.'
  expect(say(text)).toMatchObject([{ speaker: 'مسؤول أميركي', content: 'الصفقة قريبة' }])
})

test('nouns of stance that are joined take what follows both', () => {
  expect(say('أعربت قطر عن إدانتها واستنكارها الشديدين للهجوم.')[0]).toMatchObject({
    speaker: 'qatar',
    act: 'accuse',
    content: 'للهجوم',
  })
})
