import { describe, expect, test } from 'vitest'
import { cut, wordsOf } from './cut.ts'

function sentences(text: string): string[] {
  const report = cut(text)
  return report.sentences.map((range) => wordsOf(report, range))
}

describe('where a sentence ends', () => {
  test.each([
    ['full stop', 'قال سالم نعم. وغادر.', ['قال سالم نعم.', 'وغادر.']],
    ['question mark, Arabic and Latin', 'من قال؟ ولماذا? لأنه', ['من قال؟', 'ولماذا?', 'لأنه']],
    ['exclamation mark', 'كفى! قال سالم.', ['كفى!', 'قال سالم.']],
    ['no space behind the full stop', 'قال سالم نعم.وغادر القاعة.', ['قال سالم نعم.', 'وغادر القاعة.']],
    ['no full stop at all', 'قال سالم نعم', ['قال سالم نعم']],
    ['behind a quotation that ended with one', 'قال "نعم." وغادر سالم.', ['قال "نعم."', 'وغادر سالم.']],
  ])('%s', (_what, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('where none ends', () => {
  test.each([
    ['at a comma or semicolon', 'قال سالم نعم، وغادر؛ ثم عاد.'],
    ['inside a quotation', 'قال سالم "نعم. لن نغادر. أبدا" وابتسم.'],
    ['at an ellipsis', 'قال سالم ... ثم صمت.'],
    ['behind the initial of a title', 'قال د. سالم نعم.'],
    ['inside an abbreviation', 'قال سالم لقناة (إم.بي.سي) إن الطريق مفتوح.'],
    ['in a number', 'بلغت النسبة 3.5 بالمئة.'],
    ['behind a quotation with a comma after it', 'قال "نعم."، بحسب سالم.'],
  ])('%s', (_what, text) => {
    expect(sentences(text)).toEqual([text])
  })
})

test('no quotation runs from one paragraph into the next', () => {
  expect(sentences('قال "نعم.\nلا.')).toEqual(['قال "نعم.', 'لا.'])
})

test('short paragraphs without a full stop are headlines, others are not', () => {
  const long = `${'كلمة '.repeat(30)}أخيرة`
  const report = cut(`عنوان الخبر\n\nقال سالم نعم.\nماذا قال؟\n${long}`)
  expect(report.sentences.map(({ headline }) => headline)).toEqual([true, false, false, false])
  expect(report.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3])
})

test('tokens know the outermost quotation that they stand in', () => {
  const { tokens, quotedIn } = cut('قال "نريد «السلام» الآن" وغادر')
  const inside = tokens.filter((_, at) => quotedIn[at] !== null).map(({ word }) => word.surface)
  expect(inside).toEqual(['"', 'نريد', '«', 'السلام', '»', 'الآن', '"'])
  expect(new Set(quotedIn.filter((quotation) => quotation !== null)).size).toBe(1)
})
