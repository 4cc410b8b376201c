import { describe, expect, test } from 'vitest'
import { agreementOf } from '../../src/corrections/agreement.ts'
import { alphaNominal } from '../../src/corrections/krippendorff.ts'
import { coded, correct, named, referenceTo } from './coding.ts'

describe("Krippendorff's alpha", () => {
  test('of the worked example with two coders and ten units is 0.095', () => {
    // K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section A: binary data, two observers.
    const [meg, owen] = ['0100000010', '1110010000'] as const
    const units = Array.from(meg, (value, index) => [value, owen[index] ?? ''])
    expect(alphaNominal(units)).toBeCloseTo(0.095, 3)
  })

  test('of the worked example with four coders and missing values is 0.743', () => {
    // The same paper, section C: nominal data, any number of observers, missing data; `.` is no value.
    const rows = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'] as const
    const units = Array.from(rows[0], (_, index) =>
      rows.map((row) => row[index] ?? '.').filter((value) => value !== '.'),
    )
    expect(alphaNominal(units)).toBeCloseTo(0.743, 3)
  })

  test.each([
    [
      'always the same of two values',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      1,
    ],
    ['one value alone', [['a', 'a']], null],
    ['nobody gave two values', [['a'], ['b']], null],
  ] satisfies [string, string[][], number | null][])('%s', (_, units, alpha) => {
    expect(alphaNominal(units)).toBe(alpha)
  })
})

describe('two codings', () => {
  const base = coded()

  test('of the same agree in everything', () => {
    expect(agreementOf(base, base)).toEqual({
      shared: 6,
      alpha: { speaker: 1, act: 1, polarity: 1 },
      units: { speaker: 6, act: 6, polarity: base.stances.length },
      differences: [],
    })
  })

  test('differ in what one of them changed, added or rejected', () => {
    const { extraction } = correct(
      base,
      { kind: 'set-act', statement: referenceTo(base, 'call'), act: 'threaten' },
      { kind: 'reject-statement', statement: referenceTo(base, 'denial') },
      {
        kind: 'set-stance',
        statement: referenceTo(base, 'warning'),
        target: named('factions'),
        polarity: 1,
      },
    )
    const { shared, alpha, differences } = agreementOf(base, extraction)
    expect(shared).toBe(5)
    expect(alpha.speaker).toBe(1)
    expect(alpha.act).toBeLessThan(1)
    expect(alpha.polarity).toBeLessThan(1)
    expect(differences.map(({ one, in: where }) => [one?.id, ...where])).toEqual([
      ['call', 'act'],
      ['warning', 'polarity'],
      ['denial', 'statement'],
    ])
  })
})
