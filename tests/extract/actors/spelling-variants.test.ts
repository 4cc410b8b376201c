import { describe, expect, test } from 'vitest'
import { bundledLexicon, extract, makeReport } from '../../../src/extract/index.ts'
import { saidIn } from '../say.ts'

/** Who speaks in reports that each begin with a name. */
function speakers(...names: readonly string[]): string[] {
  const reports = names.map((name, at) =>
    makeReport({ id: `report-${at}`, text: `قال ${name} إن الطريق مفتوح.`, published: '2016-11-02' }),
  )
  return saidIn(extract(reports, bundledLexicon())).map(({ speaker }) => speaker)
}

const PAIRS = [
  ['شويغو', 'شويجو', 'shoigu'],
  ['سيرغي شويغو', 'سيرجي شويجو', 'shoigu'],
  ['غيراسيموف', 'جيراسيموف', 'gerasimov'],
  ['إيغور كوناشينكوف', 'إيجور كوناشنكوف', 'konashenkov'],
  ['ديمتري بيسكوف', 'دميتري بيسكوف', 'peskov'],
  ['يان إيغلاند', 'يان ايجلاند', 'egeland'],
  ['أردوغان', 'اردوجان', 'erdogan'],
  ['لافروف', 'لاڤروف', 'lavrov'],
  ['ترامب', 'ترمب', 'trump'],
] as const

describe('two spellings of a name of the lists are one actor', () => {
  test.each(PAIRS)('%s and %s', (one, other, id) => {
    expect(speakers(one, other)).toEqual([id, id])
  })
})

describe('in one report too', () => {
  test.each(PAIRS)('%s and %s', (one, other, id) => {
    const text = `قال ${one} إن الطريق مفتوح. وأكد ${other} أن الجسر آمن.`
    const report = makeReport({ id: 'report', text, published: '2016-11-02' })
    expect(saidIn(extract([report], bundledLexicon()))).toMatchObject([{ speaker: id }, { speaker: id }])
  })
})

describe('a name that no list knows is one actor in all reports', () => {
  test('spelt alike', () => {
    expect(new Set(speakers('سالم الحداد', 'سالم الحداد')).size).toBe(1)
  })

  test('with and without hamza, dots and vowel signs', () => {
    expect(new Set(speakers('أيمن النجار', 'ايمن النجّار')).size).toBe(1)
    expect(new Set(speakers('مصطفى البنا', 'مصطفي البنا')).size).toBe(1)
  })

  test('with foreign letters written differently', () => {
    const [one, other] = speakers('العميد إيغور سوكولوف', 'العميد إيجور سوكولوف')
    expect(one).toBeDefined()
    expect(one).toBe(other)
  })
})

describe('different people stay apart', () => {
  test.each([
    ['سالم الحداد', 'سليم الحداد'],
    ['سالم الحداد', 'سالم الحدادي'],
    ['علي حسن', 'علاء حسن'],
    ['بشار الأسد', 'ماهر الأسد'],
    ['حسن روحاني', 'حسن نصر الله'],
    ['حسن الحداد', 'حسين الحداد'],
    ['كمال الحداد', 'جمال الحداد'],
  ])('%s and %s', (one, other) => {
    expect(new Set(speakers(one, other)).size).toBe(2)
  })
})
