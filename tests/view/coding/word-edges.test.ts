import { describe, expect, test } from 'vitest'
import type { Span } from '../../../src/extract/index.ts'
import { edgesIn, firstWord, moveEdge, nearestEdge, wholeWords } from '../../../src/view/coding/word-edges.ts'

const TEXT = 'وقالت الوزيرة: «لن نوقّع».'
const words = (span: Span | null): string | null => span && TEXT.slice(...span)
const spanOf = (part: string): Span => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length]

describe('whole words', () => {
  test.each([
    ['a part of a word', 'وزير', 'الوزيرة'],
    ['the end of one and the beginning of the next', 'رة: «ل', 'الوزيرة: «لن'],
    ['words with their quotation marks', '«لن نوقّع»', 'لن نوقّع'],
  ])('%s', (_, part, expected) => {
    expect(words(wholeWords(TEXT, spanOf(part)))).toBe(expected)
  })

  test('signs alone are no words', () => {
    expect(wholeWords(TEXT, spanOf(': «'))).toBeNull()
  })
})

describe('an end moves by a word', () => {
  const within: Span = [0, TEXT.length]
  test.each([
    ['start', -1, 'الوزيرة: «لن نوقّع'],
    ['start', 1, 'نوقّع'],
    ['end', -1, 'لن'],
  ] as const)('%s by %i', (edge, by, expected) => {
    expect(words(moveEdge(TEXT, spanOf('لن نوقّع'), { edge, by, within }))).toBe(expected)
  })

  test('but not out of the text, into its neighbour, or past the other end', () => {
    const span = spanOf('لن')
    expect(moveEdge(TEXT, spanOf('نوقّع'), { edge: 'end', by: 1, within })).toBeNull()
    expect(moveEdge(TEXT, span, { edge: 'start', by: -1, within: [span[0], TEXT.length] })).toBeNull()
    expect(moveEdge(TEXT, span, { edge: 'start', by: 1, within })).toBeNull()
  })
})

test('the first word of a span is what stands for words that attribute it', () => {
  expect(words(firstWord(TEXT, spanOf('«لن نوقّع»')))).toBe('لن')
})

test.each([
  ['in the middle of a word the nearer end', 9, [0, 30], 11],
  ['beyond the last word its end', 99, [0, 30], 15],
  ['beyond a limit the last edge before it', 16, [0, 12], 11],
  ['where the limits have no edge none', 8, [6, 9], null],
] as const)('a dragged end snaps to words: %s', (_, at, within, edge) => {
  expect(nearestEdge(edgesIn('نفت الوزارة ذلك.', 'end'), at, within)).toBe(edge)
})
