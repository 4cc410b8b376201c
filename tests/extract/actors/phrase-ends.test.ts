import { describe, expect, test } from 'vitest'
import { read, say } from '../say.ts'

const speakers = (text: string) => say(text).map(({ speaker }) => speaker)

describe('where the name of a speaker ends', () => {
  test.each([
    [
      'an office behind a surname is somebody else',
      'قال الوزير سامر هادي إن الأمر انتهى. وحث هادي المبعوث الدولي على العودة.',
      'سامر هادي',
    ],
    ['a noun in idafa is no surname', 'طلب الأمين العام للحزب سحب القرار.', 'الأمين العام للحزب'],
    ['a past tense ends a body', 'قالت لجنة الحي إن الأمر انتهى، ولجنة الحي تابعت الملف.', 'لجنة الحي'],
    [
      'behind a definite adjective comes no bare noun',
      'وصفت المنظمة المعنية بالسجون صدور الحكم بأنه ظلم.',
      'المنظمة المعنية',
    ],
    ['the department of an office', 'قال وزير الدولة للشؤون الخارجية سامر هادي إن الأمر انتهى.', 'سامر هادي'],
    ['the department of an office with a pronoun', 'وقال وزير دفاعها إن الأمر انتهى.', 'وزير دفاعها'],
    ['two of a title', 'اتهم المسؤولان المعارضة بالكذب.', 'المسؤولان'],
    ['a foreign particle belongs to the name', 'نفى الوزير فرانسوا دي روجي الأنباء.', 'فرانسوا دي روجي'],
    ['a quoted name is whole', 'اتهمت صحيفة "الفجر" لافروف بالكذب.', 'صحيفة "الفجر"'],
    [
      'a time is no part of a body',
      'قالت صحيفة الفجر المحلية الأسبوع الماضي إن الأمر انتهى.',
      'صحيفة الفجر المحلية',
    ],
    ['a man whose title ends in ta marbuta', 'كذب الداعية سامر هادي الأنباء.', 'سامر هادي'],
  ])('%s', (_what, text, speaker) => {
    expect(speakers(text)[0]).toBe(speaker)
  })
})

describe('words that name nobody', () => {
  test.each([
    ['a place spelt like a title', 'قال لافروف أمام مجلس الأمن إن الأمر انتهى.', 'أمام'],
    ['an adjective with غير', 'قال لافروف إن القرار غير المسؤول للحكومة خطأ.', 'المسؤول'],
    ['speech in quotation marks behind the group addressed', 'قال لافروف للصحفيين "هذا مؤسف جدا".', 'مؤسف'],
  ])('%s', (_what, text, word) => {
    expect(read(text).actors.filter(({ name }) => name.ar.includes(word))).toEqual([])
  })

  test('what is said to a group in quotation marks is the content', () => {
    expect(say('قال لافروف للصحفيين "هذا مؤسف جدا".')).toMatchObject([{ content: 'هذا مؤسف جدا' }])
  })
})

describe('a body named in full is meant by its proper name alone', () => {
  test.each([
    ['later', 'أدانت حركة النهضة القصف. ورفضت النهضة العرض الروسي.'],
    ['before', 'رفضت النهضة العرض الروسي. وأدانت حركة النهضة القصف.'],
  ])('%s', (_what, text) => {
    expect(speakers(text)).toEqual(['ennahda', 'ennahda'])
  })
})

test.each([
  ['وأهاب الجيش بالمواطنين الابتعاد عن المواقع.', 'الجيش', 'الابتعاد عن المواقع'],
  ['ولم يستبعد المسؤول اللجوء إلى القوة.', 'المسؤول', 'اللجوء إلى القوة'],
])('a verbal noun is no adjective of the people before it: %s', (text, speaker, content) => {
  expect(say(text)).toMatchObject([{ speaker, content }])
})
