import { expect, test } from 'vitest'
import { say } from '../say.ts'

test.each([
  ['وذكرت صحيفة الوطن السورية، المقربة من الحكومة، أن المركز بعيد.', 'al-watan-syria', 'المركز بعيد'],
  ['واعتبرت المفوضية السامية لحقوق الإنسان التابعة للأمم المتحدة أن الحكم مخفف.', 'ohchr', 'الحكم مخفف'],
  ['وكانت المفوضية السامية لحقوق الإنسان التابعة للأمم المتحدة اعتبرت أن الحكم مخفف.', 'ohchr', 'الحكم مخفف'],
])('what tells whose the speaker is stands between it and its words: %s', (text, speaker, content) => {
  expect(say(text)).toMatchObject([{ speaker, content, addressee: null }])
})
