import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../src/extract/index.ts'
import {
  excerptAround,
  marksByPart,
  marksOf,
  paragraphs,
  segment,
  wordStart,
  type Mark,
} from '../../../src/view/reader/segments.ts'
import { stance, statement } from '../../graph/conversation.ts'

const TEXT = 'وقال الوزير إن "الهدنة انتهت". ورفضت الفصائل ذلك.'
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const mark = (kind: Mark['kind'], span: Span, id = 's'): Mark => ({ kind, span, statement: id, names: null })

test('text is cut where a mark begins or ends', () => {
  const marks = [mark('cue', at('قال')), mark('content', at('الهدنة انتهت'))]
  const shown = segment(TEXT, [0, 30], { marks }).map(({ text, marks: on }) => [
    text,
    ...on.map((one) => one.kind),
  ])
  expect(shown).toEqual([['و'], ['قال', 'cue'], [' الوزير إن "'], ['الهدنة انتهت', 'content'], ['".']])
})

test('nested and overlapping marks are all on the stretch that they share', () => {
  const marks = [mark('content', [0, 12]), mark('target', [4, 8]), mark('cue', [6, 20])]
  const kinds = segment(TEXT, [0, 20], { marks }).map((one) => [
    one.start,
    one.end,
    one.marks.map(({ kind }) => kind),
  ])
  expect(kinds).toEqual([
    [0, 4, ['content']],
    [4, 6, ['content', 'target']],
    [6, 8, ['content', 'target', 'cue']],
    [8, 12, ['content', 'cue']],
    [12, 20, ['cue']],
  ])
})

describe('for any marks', () => {
  const span = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])
  const kind = fc.constantFrom('speaker', 'cue', 'content', 'target')
  const marks = fc.array(
    fc.record({ kind, span, statement: fc.constantFrom('s', 't'), names: fc.constant(null) }),
  )

  test('the pieces make up the text, and those of a mark make up its words', () => {
    fc.assert(
      fc.property(marks, span, fc.array(fc.nat(TEXT.length)), (all, within, cuts) => {
        const pieces = segment(TEXT, within, { marks: all, cuts })
        expect(pieces.map(({ text }) => text).join('')).toBe(TEXT.slice(...within))
        for (const one of all) {
          const words = pieces.filter((piece) => piece.marks.includes(one)).map(({ text }) => text)
          const [start, end] = [Math.max(one.span[0], within[0]), Math.min(one.span[1], within[1])]
          expect(words.join('')).toBe(start < end ? TEXT.slice(start, end) : '')
        }
      }),
    )
  })
})

test('a statement marks its speaker, cue, content and the evidence of its stances', () => {
  const said = statement('s', 'ministry', {
    speakerSpan: [4, 8],
    cue: [1, 4],
    content: [
      [10, 12],
      [14, 18],
    ],
  })
  const marks = marksOf(said, [stance('t', [said, 'factions'], { evidence: [15, 16] })])
  expect(marks.map((one) => [one.kind, one.span])).toEqual([
    ['speaker', [4, 8]],
    ['cue', [1, 4]],
    ['content', [10, 12]],
    ['content', [14, 18]],
    ['target', [15, 16]],
  ])
  expect(marksOf({ ...said, speakerSpan: null }, []).map((one) => one.kind)).not.toContain('speaker')
})

test('paragraphs are the lines with something on them', () => {
  const text = 'أول\n\n \nثان \nثالث'
  expect(paragraphs(text).map(([start, end]) => text.slice(start, end))).toEqual(['أول', 'ثان ', 'ثالث'])
})

test.each([
  ['قال', 0],
  ['الوزير', TEXT.indexOf('الوزير')],
  ['الهدنة', TEXT.indexOf('الهدنة')],
])('the word of %s begins where it is written', (words, start) => {
  expect(wordStart(TEXT, TEXT.indexOf(words))).toBe(start)
})

describe('an excerpt', () => {
  test('is the sentence around the words', () => {
    expect(TEXT.slice(...excerptAround(TEXT, [at('الفصائل')]))).toBe('ورفضت الفصائل ذلك.')
    expect(TEXT.slice(...excerptAround(TEXT, [at('انتهت')]))).toBe('وقال الوزير إن "الهدنة انتهت".')
  })

  test('holds all the words, and stops at a word where a sentence is long', () => {
    const long = `${'كلمة '.repeat(100)}هنا ${'كلمة '.repeat(100)}`
    const here = long.indexOf('هنا')
    const excerpt = long.slice(...excerptAround(long, [[here, here + 3]]))
    expect(excerpt).toMatch(/^كلمة .* هنا .* كلمة$/)
    expect(excerpt.length).toBeLessThan(400)
  })
})

describe('dealing marks out to paragraphs', () => {
  const parts: Span[] = [
    [0, 10],
    [11, 20],
    [25, 30],
  ]
  const dealt = (span: Span): boolean[] =>
    marksByPart(parts, [mark('content', span)]).map((marks) => marks.length > 0)

  test.each<[Span, boolean[]]>([
    [
      [2, 5],
      [true, false, false],
    ],
    [
      [8, 12],
      [true, true, false],
    ],
    [
      [0, 30],
      [true, true, true],
    ],
    [
      [20, 25],
      [false, false, false],
    ],
    [
      [19, 26],
      [false, true, true],
    ],
  ])('a mark at %j lies in %j', (span, expected) => {
    expect(dealt(span)).toEqual(expected)
  })
})
