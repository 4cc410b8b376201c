import { describe, expect, test } from 'vitest'
import { isSameName, soundKey, soundsAlike } from '../../../src/extract/actors/sounds.ts'
import { foldPhrase } from '../../../src/extract/text/fold.ts'

const [one, other] = [foldPhrase, foldPhrase]

describe('spellings of one name', () => {
  test.each([
    ['شويغو', 'شويجو'],
    ['غيراسيموف', 'جيراسيموف'],
    ['كوناشينكوف', 'كوناشنكوف'],
    ['ديمتري', 'دميتري'],
    ['إيغور', 'ايجور'],
    ['سيرغي لافروف', 'سيرجي لافروف'],
    ['ديمتري بيسكوف', 'ديميتري بيسكوف'],
    ['لافروف', 'سيرغي لافروف'],
    ['كاثرين آشتون', 'كاترين اشتون'],
  ])('%s and %s sound alike', (first, second) => {
    expect(isSameName(one(first), other(second))).toBe(true)
    expect(isSameName(other(second), one(first))).toBe(true)
  })
})

describe('names of different people', () => {
  test.each([
    ['لافروف', 'بيسكوف'],
    ['حسن', 'حسين'],
    ['سالم الحداد', 'سليم الحداد'],
    ['سالم الحداد', 'سالم الحدادي'],
    ['بشار الأسد', 'ماهر الأسد'],
    ['محمد', 'محمود'],
    ['علي حسن', 'علاء حسن'],
    ['بوتين', 'بايدن'],
  ])('%s and %s do not', (first, second) => {
    expect(isSameName(one(first), other(second))).toBe(false)
  })

  test.fails.each([
    ['كمال حسن', 'جمال حسن'],
    ['قاسم النجار', 'جاسم النجار'],
  ])('not yet, letters of one foreign sound part Arabic names: %s and %s do not', (first, second) => {
    expect(isSameName(one(first), other(second))).toBe(false)
  })
})

test('a name sounds like itself, and the bucket of two that sound alike is one', () => {
  for (const name of ['لافروف', 'حسن', 'ا', '']) expect(soundsAlike(name, name)).toBe(true)
  for (const [first, second] of [
    ['شويغو', 'شويجو'],
    ['ديمتري', 'دميتري'],
  ] as const)
    expect(soundKey(first)).toBe(soundKey(second))
})
