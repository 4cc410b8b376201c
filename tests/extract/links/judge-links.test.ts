import { describe, expect, test } from 'vitest'
import { read } from '../say.ts'

const TEXT = `اتهمت واشنطن موسكو بقصف المستشفى. ونفى لافروف الاتهامات الأميركية، وأضاف أن أنقرة تعرف الحقيقة.
ورحب أردوغان بتصريحات لافروف. وقالت فرنسا إن الهدنة ضرورية.`

describe('confidence', () => {
  test('every statement, stance and reply has one, between none and all', () => {
    const { statements, stances, replies } = read(TEXT)
    expect([statements, stances, replies].map((list) => list.length > 1)).toEqual([true, true, true])
    for (const { confidence } of [...statements, ...stances, ...replies])
      expect(confidence > 0 && confidence < 1).toBe(true)
  })

  test('it has three decimals at most', () => {
    for (const { confidence } of read(TEXT).statements) expect(`${confidence}`).toMatch(/^0\.\d{1,3}$/)
  })

  test('the accused is a surer target than one who is only spoken of', () => {
    const stances = (text: string) => read(text).stances.find(({ target }) => target === 'united-states')
    const accused = stances('اتهم لافروف واشنطن بخرق الهدنة.')
    const spoken = stances('قال لافروف إن الهدنة هشة بعد زيارة وفد من واشنطن.')
    expect(accused?.confidence).toBeGreaterThan(spoken?.confidence ?? 0)
  })
})

test('one stand on an actor and one answer to it a statement', () => {
  const { stances, replies } = read(TEXT)
  for (const list of [stances, replies]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
})

test('an answer to speech that the words name stands on these words', () => {
  const { replies, documents } = read('قال أردوغان إن الهدنة انتهت. وقال لافروف إن تصريحات أردوغان كاذبة.')
  const [reply] = replies
  expect(documents[0]?.text.slice(...(reply?.evidence ?? [0, 0]))).toContain('تصريحات')
})

test('the same report gives the same links', () => {
  expect(read(TEXT)).toEqual(read(TEXT))
})
