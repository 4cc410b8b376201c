import { expect, test } from 'vitest'
import { bundledLexicon, extract, makeReport } from '../../../src/extract/index.ts'

/** 2016-11-03 is a Thursday. */
function saidOn(text: string, published: string | null = '2016-11-03'): (string | null)[] {
  const report = makeReport({ id: 'report', text, published })
  return extract([report], bundledLexicon()).statements.map(({ date }) => date)
}

test.each([
  ['قال لافروف إن الطريق مفتوح.', '2016-11-03'],
  ['قال لافروف الأربعاء إن الطريق مفتوح.', '2016-11-02'],
  ['قال لافروف أمس إن الطريق مفتوح.', '2016-11-02'],
  ['قال لافروف، اليوم الخميس، إن الطريق مفتوح.', '2016-11-03'],
  ['قال لافروف يوم السبت إن الطريق مفتوح.', '2016-10-29'],
  ['قال لافروف إن الطريق مفتوح منذ الأربعاء.', '2016-11-03'],
])('%s was said on %s', (text, day) => {
  expect(saidOn(text)).toEqual([day])
})

test('nobody knows the day in a report without a date', () => {
  expect(saidOn('قال لافروف أمس إن الطريق مفتوح.', null)).toEqual([null])
})
