import { expect, test } from 'vitest'
import { say } from '../say.ts'

test.each([
  ['أمرت روسيا الجيش السوري بعدم إطلاق النار.', 'request', 'بعدم إطلاق النار'],
  ['اتهم لافروف كيري بـ"الكذب الصريح" أمس.', 'accuse', '"الكذب الصريح" أمس'],
])(
  'عدم behind its preposition, and a quotation behind a lone letter, are content: %s',
  (text, act, content) => {
    expect(say(text)).toMatchObject([{ act, content }])
  },
)
