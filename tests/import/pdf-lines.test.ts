import { expect, test } from 'vitest'
import { linesOf, type PagePiece } from '../../src/import/pdf-lines.ts'

/** Pieces as they stand on a page from left to right, one behind the other. */
function onPage(...texts: readonly string[]): readonly PagePiece[] {
  return texts.map((text, index) => ({ text, x: index * 10, y: 700, endsLine: index === texts.length - 1 }))
}

test.each([
  ['letter by letter, shaped', ['.', 'ﺔ', 'ﻨ', 'ﻳ', 'ﺪ', 'ﻤ', 'ﻟ', 'ا'], 'اﻟﻤﺪﻳﻨﺔ.'],
  ['word by word', ['باقية', ' ', 'إنها', ' ', 'قالت'], 'قالت إنها باقية'],
  ['as a whole', ['قالت إنها باقية'], 'قالت إنها باقية'],
  ['with a Latin name of two words', ['أمس', ' ', 'New', ' ', 'York', ' ', 'في'], 'في New York أمس'],
  ['with a date in figures', ['صباحا', ' ', '2', '/', '11', '/', '2016', ' ', 'في'], 'في 2/11/2016 صباحا'],
  ['with two years', ['انتهت', ' ', '2017', ' ', '-', ' ', '2016'], '2016 - 2017 انتهت'],
  ['with brackets', ['.', '(', 'هناك', ')', ' ', 'قال'], 'قال (هناك).'],
  ['with quotation marks', ['«', 'باقية', '»', ' ', 'إنها'], 'إنها «باقية»'],
])('a line of Arabic %s', (_, pieces, line) => {
  expect(linesOf(onPage(...pieces))).toEqual([line])
})

test('a line of another script runs from left to right', () => {
  expect(linesOf(onPage('Reuters', ' ', '(', 'حلب', ')', ' ', 'reports'))).toEqual(['Reuters (حلب) reports'])
})

test('lines are parted by height, also where the file does not say where one ends', () => {
  const [first, second] = [onPage('أول'), onPage('ثان')]
  const below = second.map((piece) => ({ ...piece, y: 680, endsLine: false }))
  expect(linesOf([...first.map((piece) => ({ ...piece, endsLine: false })), ...below])).toEqual([
    'أول',
    'ثان',
  ])
})

test('a page without text has no lines', () => {
  expect(linesOf([])).toEqual([])
})
