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

test('a body in a state is that of the state', () => {
  const [first, second] = say(
    'أعلنت وزارة الصحة في السودان أن الوباء انتشر. وقالت وزارة الصحة السودانية إن اللقاح وصل.',
  )
  expect(first?.speaker).toBeDefined()
  expect(second?.speaker).toBe(first?.speaker)
})

test('the name of an outlet may stand in brackets', () => {
  expect(say('وقالت شبكة (سي.إن.بي.سي) إن الصواريخ نصبت في الجزر.')).toMatchObject([
    { speaker: 'شبكة (سي.إن.بي.سي)' },
  ])
})
