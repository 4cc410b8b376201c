import { describe, expect, test } from 'vitest'
import { pronounCuts, segmentsOf } from '../../../src/extract/lexicon/segments.ts'

const cuts = (key: string) =>
  segmentsOf(key).map(({ conjunction, preposition, definite, stem }) =>
    [conjunction, preposition, definite ? 'ال' : '', stem].filter(Boolean).join('+'),
  )

describe('the cuts of a word, the one that cuts least first', () => {
  test.each([
    ['بوتين', ['بوتين', 'ب+وتين']],
    ['الروسيه', ['ال+روسيه']],
    ['والروسيه', ['والروسيه', 'و+ال+روسيه']],
    ['بالروسيه', ['بالروسيه', 'ب+ال+روسيه']],
    ['فلسطين', ['فلسطين', 'ف+لسطين', 'ف+ل+سطين']],
    ['وبالقصف', ['وبالقصف', 'و+بالقصف', 'و+ب+ال+قصف']],
    ['قال', ['قال']],
    ['ان', ['ان']],
  ])('%s', (key, expected) => {
    expect(cuts(key)).toEqual(expected)
  })
})

test('«لل» is the preposition with the article, of stems that begin with lam too', () => {
  expect(segmentsOf('للروس')).toContainEqual({
    conjunction: '',
    preposition: 'ل',
    definite: true,
    stem: 'روس',
    form: 'الروس',
  })
  expect(segmentsOf('للجنه').map(({ form }) => form)).toContain('اللجنه')
  expect(segmentsOf('وللروس')).toContainEqual(expect.objectContaining({ conjunction: 'و', form: 'الروس' }))
})

test('the form keeps the article, as a list of names has it', () => {
  expect(segmentsOf('بالكرملين').map(({ form }) => form)).toContain('الكرملين')
})

test('short words are not cut to nothing', () => {
  for (const key of ['و', 'في', 'له', 'وب', ''])
    for (const { stem } of segmentsOf(key)) expect(stem.length).toBe(key.length)
})

describe('pronouns on the end', () => {
  test.each([
    ['قولها', [['قول', 'ها']]],
    ['اتهمهم', [['اتهم', 'هم']]],
    ['مبادرته', [['مبادرت', 'ه']]],
    ['موقفنا', [['موقف', 'نا']]],
    ['له', []],
  ])('%s', (stem, expected) => {
    expect(pronounCuts(stem)).toEqual(expected)
  })
})
