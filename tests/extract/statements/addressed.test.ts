import { expect, test } from 'vitest'
import { say } from '../say.ts'

test.each([
  ['وقال لافروف إن الوقت حان. وقال مخاطبا أردوغان "لقد أخطأت في حق البلاد كلها".', 'lavrov'],
  ['وقالت المستشارة متوجهة إلى النواب "لن نقبل باتفاق سيئ للبلاد".', 'المستشارة'],
  ['وقال الوزير موجها كلامه إلى السفير الأمريكي إن بلاده لن تتراجع.', 'الوزير'],
  ['وقال الوزير موجها حديثه للحكومة إن الوقت قد حان.', 'الوزير'],
])('whom somebody turns to is not who speaks: %s', (text, speaker) => {
  expect(say(text).at(-1)).toMatchObject({ speaker })
})
