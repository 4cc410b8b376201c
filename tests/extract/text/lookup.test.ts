import { expect, test } from 'vitest'
import { lookUp } from '../../../src/extract/text/lookup.ts'
import { cut } from './cut.ts'

const find = (text: string) => lookUp(cut(text).tokens, 0, 'names')

test.each([
  ['the longest phrase wins', 'مجلس الأمن الدولي يجتمع', ['un-security-council'], 3],
  ['proclitics are cut off', 'وروسيا تنفي', ['russia'], 1],
  ['an unknown word', 'قزحية', undefined, undefined],
])('%s', (_what, text, values, length) => {
  expect(find(text)?.values).toEqual(values)
  expect(find(text)?.length).toBe(length)
})
