import { describe, expect, test } from 'vitest'
import { isQuotationMark } from '../../../src/extract/text/quotations.ts'
import { cut, wordsOf } from './cut.ts'

/** The insides of the quotations of a text, outer ones first. */
function quoted(text: string): string[] {
  const report = cut(text)
  return report.quotations.map(({ open, close }) => wordsOf(report, { first: open + 1, last: close }))
}

describe('every style', () => {
  test.each([
    ['guillemets', 'قال «نعم للسلام» وغادر'],
    ['curly', 'قال “نعم للسلام” وغادر'],
    ['curly, the wrong way round', 'قال ”نعم للسلام“ وغادر'],
    ['curly, both closing', 'قال ”نعم للسلام” وغادر'],
    ['straight', 'قال "نعم للسلام" وغادر'],
    ['wide', 'قال ＂نعم للسلام＂ وغادر'],
    ['low and high', 'قال „نعم للسلام” وغادر'],
    ['single guillemets', 'قال ‹نعم للسلام› وغادر'],
    ['opened and closed in different styles', 'قال «نعم للسلام" وغادر'],
    ['opened straight, closed with a guillemet', 'قال "نعم للسلام» وغادر'],
    ['straight with spaces inside', 'قال " نعم للسلام " وغادر'],
    ['straight without a space before', 'قال:"نعم للسلام" وغادر'],
    ['straight behind a proclitic', 'وصفه بـ"نعم للسلام" وغادر'],
  ])('%s', (_what, text) => {
    expect(quoted(text)).toEqual(['نعم للسلام'])
  })

  test.fails.each([
    ['single straight marks', "قال 'نعم للسلام' وغادر"],
    ['two single marks for a double one', "قال ''نعم للسلام'' وغادر"],
    ['single curly marks', 'قال ‘نعم للسلام’ وغادر'],
    ['two commas and two single marks', 'قال ,,نعم للسلام‘‘ وغادر'],
  ])('not yet: %s', (_what, text) => {
    expect(quoted(text)).toEqual(['نعم للسلام'])
  })
})

describe('several quotations', () => {
  test('beside each other', () => {
    expect(quoted('قال "نعم" ثم "لا" وغادر')).toEqual(['نعم', 'لا'])
    expect(quoted('قال «نعم»، و«لا»')).toEqual(['نعم', 'لا'])
  })

  test('one inside another', () => {
    expect(quoted('قال "نريد «السلام» الآن" وغادر')).toEqual(['نريد «السلام» الآن', 'السلام'])
    expect(quoted('قال «نريد "السلام" الآن»')).toEqual(['نريد "السلام" الآن', 'السلام'])
    expect(quoted('قال "نريد "السلام" الآن"')).toEqual(['نريد "السلام" الآن', 'السلام'])
  })
})

describe('unbalanced marks', () => {
  test('a quotation that is never closed ends with its paragraph', () => {
    expect(quoted('قال «نعم للسلام')).toEqual(['نعم للسلام'])
    expect(quoted('قال "نعم للسلام.')).toEqual(['نعم للسلام.'])
  })

  test('a closing mark without an opening one quotes nothing', () => {
    expect(quoted('نعم للسلام» قال سالم')).toEqual([])
    expect(quoted('قال: نعم للسلام".')).toEqual([])
  })

  test('an outer quotation that is never closed ends where its inner one ends', () => {
    expect(quoted('قال «نريد «السلام» وغادر')).toEqual(['نريد «السلام', 'السلام'])
  })
})

test('only quotation marks are quotation marks', () => {
  const marks = cut('« » “ ” „ " ‹ › ( ) . ، : - \' قال').tokens.filter(isQuotationMark)
  expect(marks.map(({ word }) => word.surface).join('')).toBe('«»“”„"‹›')
})
