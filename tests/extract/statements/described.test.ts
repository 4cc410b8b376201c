import { expect, test } from 'vitest'
import { say, stand } from '../say.ts'

test('a single phrase behind وصف is what is described: the one who spoke before describes it', () => {
  const text = 'قال لافروف إن الهدنة مستمرة. ووصف كيري بأنه غير جاد.'
  expect(say(text).map(({ speaker }) => speaker)).toEqual(['lavrov', 'lavrov'])
})

test.each([
  'وصف لافروف كيري بأنه غير جاد.',
  'وصف لافروف القرار بأنه خطأ.',
  'لافروف وصف القرار بأنه خطأ.',
  'وصف لافروف الهجوم بالجبان.',
])('with both the first describes: %s', (text) => {
  expect(say(text)).toMatchObject([{ speaker: 'lavrov' }])
})

test.each([
  ['وصف لافروف أعضاء الحكومة السورية بـ"العصابة" في كلمته.', 'syrian-government'],
  ['وصف لافروف كيري بـ"المهرج الصغير".', 'kerry'],
])('an unheard-of label in quotation marks is a bad one: %s', (text, target) => {
  expect(say(text)).toMatchObject([{ speaker: 'lavrov', act: 'accuse' }])
  expect(stand(text)).toContainEqual({ holder: 'lavrov', target, polarity: -1, act: 'accuse' })
})

test.each([
  ['وصف لافروف كيري بالضعيف.', 'accuse'],
  ['وصف لافروف المحادثات مع كيري بالناجحة.', 'support'],
  ['وصف لافروف المحادثات مع كيري بـ«التاريخية».', 'state'],
])('behind the article a label means what it means without: %s', (text, act) => {
  expect(say(text)).toMatchObject([{ act }])
})

test.each([
  ['وصف لافروف خطة السلام الأخيرة بأنها "صفعة للمنطقة".', 'خطة السلام الأخيرة … صفعة للمنطقة'],
  ['وصف لافروف كيري بأنه غير جاد.', 'غير جاد'],
])('a matter that is labelled is part of what is said, an actor its target only: %s', (text, content) => {
  expect(say(text)).toMatchObject([{ speaker: 'lavrov', content }])
})

test('what is described may be what stands somewhere', () => {
  expect(say('ووصف لافروف ما جاء في التقرير بأنه "ادعاءات كاذبة".')).toMatchObject([
    { speaker: 'lavrov', content: 'ادعاءات كاذبة' },
  ])
})
