import { expect, test } from 'vitest'
import { say, stand } from '../say.ts'

test('behind its state a body is whole, and another begins', () => {
  const text = 'دعا البرلمان الأوروبي السلطات المغربية إلى الإفراج عن المعتقلين.'
  expect(say(text)).toMatchObject([{ speaker: 'european-parliament' }])
  expect(stand(text)).not.toEqual([])
})

test.each(['قال لافروف إن أطرافا خارجية تمول الإرهاب.', 'قال لافروف: «لن نقبل بأي وصاية خارجية».'])(
  'a foreign hand is no foreign ministry: %s',
  (text) => {
    expect(stand(text).map(({ target }) => target)).not.toContainEqual(expect.stringContaining('خارجية'))
  },
)
