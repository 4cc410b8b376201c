import { expect, test } from 'vitest'
import { say, stand } from '../say.ts'

test('behind its state a body is whole, and another begins', () => {
  const text = 'دعا البرلمان الأوروبي السلطات المغربية إلى الإفراج عن المعتقلين.'
  expect(say(text)).toMatchObject([{ speaker: 'european-parliament' }])
  expect(stand(text)).not.toEqual([])
})
