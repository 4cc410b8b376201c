import { expect, test } from 'vitest'
import { say } from '../say.ts'

test.each([
  ['ونفى الجيش نفيا قاطعا استهداف المدنيين.', 'استهداف المدنيين'],
  ['وأدانت الحكومة إدانة شديدة قصف المدينة.', 'قصف المدينة'],
  ['ورفض الوزير هذا الأسبوع الاقتراح.', 'الاقتراح'],
])('what tells how or when is no part of what is said: %s', (text, content) => {
  expect(say(text)).toMatchObject([{ content }])
})
