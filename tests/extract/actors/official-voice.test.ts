import { expect, test } from 'vitest'
import { say } from '../say.ts'

test('what an official site says is said by whose it is', () => {
  const text = 'ذكر الموقع الرسمي لحلف شمال الأطلسي أن المحادثات انتهت. وأضاف الموقع أن الوفد غادر.'
  expect(say(text).map(({ speaker }) => speaker)).toEqual(['nato', 'nato'])
})
