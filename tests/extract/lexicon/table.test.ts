import { describe, expect, test } from 'vitest'
import { LexiconError } from '../../../src/extract/index.ts'
import { readTable } from '../../../src/extract/lexicon/table.ts'

const read = (text: string) => readTable({ file: 'words.tsv', text }, ['word', 'kind'], (row) => row)
const [row] = read('note\tkind\tword\nremark\ta|b| |c\t قال  قالت \n')

test('cells are found by the name of their column, in any order, among others', () => {
  expect(row?.text('word')).toBe('قال  قالت')
  expect(row?.words('word')).toEqual(['قال', 'قالت'])
  expect(row?.list('kind')).toEqual(['a', 'b', 'c'])
})

test('a byte-order mark, CRLF and blank lines at the end do no harm', () => {
  const rows = read('\ufeffword\tkind\r\nقال\ta\r\n\r\n')
  expect(rows.map((one) => one.text('word'))).toEqual(['قال'])
})

test('a cell is what is written: quotation marks too', () => {
  const [quoted] = read('word\tkind\n«قال»\t\n')
  expect(quoted?.text('word')).toBe('«قال»')
  expect(quoted?.list('kind')).toEqual([])
})

describe('an error names the file, the row and what is wrong', () => {
  test.each([
    ['', 1, 'no column word, kind'],
    ['word\nقال', 1, 'no column kind'],
    ['word\tkind\nقال\ta\tb', 2, '3 cells where the header has 2'],
    ['word\tkind\nقال\ta\n\nقال', 4, '1 cells where the header has 2'],
  ])('%j', (text, number, problem) => {
    expect(() => read(text)).toThrow(LexiconError)
    expect(() => read(text)).toThrow(`words.tsv, row ${number}: ${problem}`)
  })

  test('in a cell', () => {
    const [, second] = read('word\tkind\nقال\ta\n\tx')
    expect(() => second?.required('word')).toThrow('words.tsv, row 3: the column word is empty')
    const choose = () => second?.oneOf('kind', ['a', 'b'])
    expect(choose).toThrow('words.tsv, row 3: kind is «x», must be one of: a, b')
    expect(choose).toThrow(expect.objectContaining({ file: 'words.tsv', row: 3 }))
  })
})
