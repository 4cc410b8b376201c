import { expect, test } from 'vitest'
import { say, stand } from '../say.ts'

test('with two names the first holds the second for something', () => {
  expect(stand('تعتبر فرنسا حركة النجباء منظمة إرهابية.')).toMatchObject([
    { holder: 'france', polarity: -1 },
    {},
  ])
})

test('a man who is held for something holds nobody for it', () => {
  expect(say('يعتبر كيري من أبرز مهندسي الاتفاق.')).toEqual([])
})
