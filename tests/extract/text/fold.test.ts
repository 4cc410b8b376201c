import { describe, expect, test } from 'vitest'
import { fold, foldPhrase, isIgnorable, stripMarks } from '../../../src/extract/text/fold.ts'

describe('two spellings of a word have one key', () => {
  test.each([
    ['hamza on, under and over alif', 'أكد إلى آخر', 'اكد الى اخر'],
    ['alif wasla', 'ٱلرئيس', 'الرئيس'],
    ['alif maqsura and ya', 'مصطفى', 'مصطفي'],
    ['ta marbuta and ha', 'القاهرة', 'القاهره'],
    ['hamza on waw', 'مؤتمر', 'موتمر'],
    ['hamza on ya', 'هيئة', 'هيية'],
    ['vowel signs', 'قَالَ', 'قال'],
    ['shadda with a vowel', 'اتَّهَمَ', 'اتهم'],
    ['superscript alif', 'هٰذا', 'هذا'],
    ['tatweel', 'قـــال', 'قال'],
    ['Persian kaf and ya', 'ایران کبیر', 'ايران كبير'],
    ['letters for foreign sounds', 'پوتين وڤيينا وچاد', 'بوتين وفيينا وجاد'],
    ['presentation forms', 'ﻗﺎﻝ ﺍﻟﺮﺋﻴﺲ', 'قال الرئيس'],
    ['a lam-alif ligature', 'ﻻجئ', 'لاجئ'],
    ['marks of direction inside a word', 'بو\u200fتين', 'بوتين'],
    ['zero-width joiners', 'بوتين\u200d', 'بوتين'],
    ['Latin case', 'NATO', 'nato'],
  ])('%s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other))
    expect(fold(one)).not.toBe('')
  })
})

test.each([
  ['حلب', 'جلب'],
  ['سوريا', 'سوريون'],
  ['علي', 'عالي'],
  ['قال', 'قالت'],
  ['ء', 'ا'],
])('«%s» and «%s» stay two words', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

test('folding a key changes nothing more', () => {
  for (const word of ['أُوباما', 'ﻻجئ', 'مؤتمرٌ', 'الأُمَم']) expect(fold(fold(word))).toBe(fold(word))
})

test('a phrase is cut at everything that is no letter or digit', () => {
  expect(foldPhrase('وزارة الدفاع (الروسية)، 2016')).toEqual(['وزاره', 'الدفاع', 'الروسيه', '2016'])
  expect(foldPhrase('نيو-يورك')).toEqual(['نيو', 'يورك'])
  expect(foldPhrase(' ،؛ ')).toEqual([])
})

test('stripping marks keeps hamzas, which tell إن and أن apart', () => {
  expect(stripMarks('إِنَّ')).toBe('إن')
  expect(stripMarks('أنَّـه')).toBe('أنه')
})

test('letters and digits are never ignorable', () => {
  for (const character of 'ءابتثي٠١٢09azء') expect(isIgnorable(character.charCodeAt(0))).toBe(false)
  for (const code of [0x64b, 0x652, 0x640, 0x670, 0x200f, 0xfeff]) expect(isIgnorable(code)).toBe(true)
})
