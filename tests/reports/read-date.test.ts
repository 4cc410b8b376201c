import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHijri } from '../../src/reports/hijri.ts'
import { readDate } from '../../src/reports/read-date.ts'

test.each([
  ['2 تشرين ثاني 2016', '2016-11-02'],
  ['الأربعاء ٢ تشرين الثاني ٢٠١٦', '2016-11-02'],
  ['٢ نوفمبر/تشرين الثاني ٢٠١٦', '2016-11-02'],
  ['2 تشرين الثاني (نوفمبر) 2016', '2016-11-02'],
  ['۲ نوفمبر ۲۰۱۶', '2016-11-02'],
  ['2 من نوفمبر عام 2016', '2016-11-02'],
  ['الأحد، 14 جويلية، 2019', '2019-07-14'],
  ['نُشر في: 9 فيفري 2021 على الساعة 14:30', '2021-02-09'],
  ['الجمعة 3 غشت 2018', '2018-08-03'],
  ['12 شتنبر 2020', '2020-09-12'],
  ['5 أيّـار 2015', '2015-05-05'],
  ['2016-11-02T10:00', '2016-11-02'],
  ['2016/11/2', '2016-11-02'],
  ['02/11/2016', '2016-11-02'],
  ['2.11.2016', '2016-11-02'],
  ['\u200f02\u200f/11\u200f/2016', '2016-11-02'],
  ['2 صفر 1438 هـ', '2016-11-02'],
  ['1438/02/02 هـ', '2016-11-02'],
  ['2 صفر 1438هـ الموافق 3 نوفمبر 2016م', '2016-11-03'],
  ['15 ذو القعدة 1445', '2024-05-23'],
])('%s is %s', (text, day) => {
  expect(readDate(text)).toBe(day)
})

test.each(['31 شباط 2016', '2016-13-01', '32/01/2016', '12 رجل 2016', '1.2.3', '2 نوفمبر', '5 كتب 2016', ''])(
  '%j names no day',
  (text) => {
    expect(readDate(text)).toBeNull()
  },
)

describe('the Hijri calendar', () => {
  const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC' })

  test('every day from 1950 to 2050 is found again', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const parts = hijri.formatToParts(date)
        const part = (type: string): number =>
          parseInt(parts.find((one) => one.type === type)?.value ?? '', 10)
        expect(fromHijri(part('year'), part('month'), part('day'))).toBe(date.toISOString().slice(0, 10))
      }),
    )
  })

  test.each([
    [1438, 2, 31],
    [1438, 13, 1],
  ])('year %i, month %i, day %i is none', (year, month, day) => {
    expect(fromHijri(year, month, day)).toBeNull()
  })
})
