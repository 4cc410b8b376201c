import { describe, expect, test } from 'vitest'
import { fileName, today } from '../../../src/view/kit/file-name.ts'
import { visualPieces } from '../../../src/view/figures/pdf-text.ts'
import { breakLines } from '../../../src/view/figures/text-lines.ts'
import { escapeXml, xmlId } from '../../../src/view/figures/xml.ts'

describe('a name in XML', () => {
  test('has no sign that markup is made of', () => {
    expect(escapeXml(`"A" & <script>'`)).toBe('&quot;A&quot; &amp; &lt;script&gt;&#39;')
  })

  test('loses what XML has no place for, and keeps letters beyond the first plane', () => {
    expect(escapeXml('أ\u0000ب\u001b\uFFFEت\uD800 𐤀')).toBe('أبت 𐤀')
  })

  test.each([
    ['putin', 'putin'],
    ['a>b:-1', 'a_3e_b_3a_-1'],
    ['a b', 'a_20_b'],
    ['روسيا', '_631__648__633__64a__627_'],
  ])('makes of %s an id of its own', (id, written) => {
    expect(xmlId(id)).toBe(written)
    expect(xmlId(id)).toMatch(/^[\w.-]+$/)
  })

  test('two ids never become one', () => {
    expect(xmlId('a_3e_b')).not.toBe(xmlId('a>b'))
  })
})

describe('the name of a file', () => {
  test.each([
    ['من قال ماذا، وعمّن: 5 تقارير', 'من-قال-ماذا-وعمّن-5-تقارير-2016-11-02.png'],
    ['a/b\\c:d*?"<>|', 'a-b-c-d-2016-11-02.png'],
    ['../..', 'isnad-2016-11-02.png'],
    ['', 'isnad-2016-11-02.png'],
  ])('of «%s» is %s', (title, name) => {
    expect(fileName(title, '2016-11-02', 'png')).toBe(name)
  })

  test('is not longer than file systems take', () => {
    const name = fileName('حلب '.repeat(100), '2016-11-02', 'svg')
    expect(new TextEncoder().encode(name).length).toBeLessThan(255)
  })

  test('has the day of the reader', () => expect(today(new Date(2016, 10, 2, 23, 59))).toBe('2016-11-02'))
})

describe('lines of a figure', () => {
  const room = { size: 10, weight: 400, width: 10, measure: (text: string) => text.length } as const

  test('break between words', () => expect(breakLines('one two three', room)).toEqual(['one two', 'three']))
  test('break within a word that no line can hold', () =>
    expect(breakLines('a abcdefghijklm b', room)).toEqual(['a', 'abcdefghij', 'klm b']))
  test('are none for no words', () => expect(breakLines('  ', room)).toEqual([]))
})

describe('a line of a PDF, from left to right', () => {
  const pieces = (line: string, direction: 'rtl' | 'ltr' = 'rtl') =>
    visualPieces(line, direction).map(({ text }) => text)

  test('has the words of an Arabic name from the last to the first, each with its letters as they are read', () => {
    expect(pieces('فلاديمير بوتين')).toEqual(['بوتين', ' ', 'فلاديمير'])
  })

  test('keeps a Latin name within Arabic in its own order, and mirrors what stands around it', () => {
    expect(pieces('قناة CNN: خبر عاجل!')).toEqual(['!', 'عاجل', ' ', 'خبر', ' ', ':CNN', ' ', 'قناة'])
    expect(pieces('حزب الله (لبنان)')).toEqual(['(', 'لبنان', ')', ' ', 'الله', ' ', 'حزب'])
  })

  test('leaves out isolates when they have done their work', () => {
    expect(pieces('\u2067حزب (لبنان)\u2069', 'ltr')).toEqual(['(', 'لبنان', ')', ' ', 'حزب'])
    expect(pieces('in \u2068حلب\u2069!', 'ltr')).toEqual(['in', ' ', 'حلب', '!'])
  })

  test('keeps vowel signs behind their letters, and numbers in order', () => {
    expect(pieces('مُحَمَّد ١٢٣')).toEqual(['١', '٢', '٣', ' ', 'مُحَمَّد'])
  })
})
