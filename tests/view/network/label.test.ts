import { expect, test } from 'vitest'
import { labelOf } from '../../../src/view/network/label.ts'

const RLI = '\u2067'
const LRI = '\u2066'
const PDI = '\u2069'

test('an Arabic name stands in an isolate from right to left, a Latin one from left to right', () => {
  expect(labelOf('بوتين')).toBe(`${RLI}بوتين${PDI}`)
  expect(labelOf('Putin')).toBe(`${LRI}Putin${PDI}`)
})

test('a name with words of both scripts follows the Arabic', () => {
  expect(labelOf('قناة CNN: خبر!')).toBe(`${RLI}قناة CNN: خبر!${PDI}`)
})

test('a long name takes two lines, each an isolate of its own, and is broken between words', () => {
  const lines = labelOf('وزارة الخارجية الأمريكية').split('\n')
  expect(lines).toEqual([`${RLI}وزارة الخارجية${PDI}`, `${RLI}الأمريكية${PDI}`])
})

test('a longer name is cut and says so', () => {
  const lines = labelOf('المسؤولون عن قصف المدرسة في الأحياء الغربية لمدينة حلب').split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…\u2069$/)
})
