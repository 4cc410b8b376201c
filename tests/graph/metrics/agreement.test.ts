import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementsOf, type Agreement } from '../../../src/graph/metrics/agreement.ts'
import { AGREEMENT_MEASURES, measureOf, NORMALISATIONS } from '../../../src/graph/metrics/normalise.ts'
import { standsOf } from '../../../src/graph/metrics/stands.ts'
import { stancesOf, talk } from './talk.ts'

function pair(first: string, second: string, agreements = agreementsOf(talk())): Agreement {
  const found = agreements.find((one) => one.first === first && one.second === second)
  if (!found) throw new Error(`no pair ${first}, ${second}`)
  return found
}

test('who takes the same side of the same targets agrees', () => {
  expect(pair('a', 'b')).toEqual({
    first: 'a',
    second: 'b',
    congruence: 2,
    conflict: 0,
    agreed: ['truce', 'strikes'],
    disputed: [],
    activity: [3, 2],
  })
})

test('who takes the opposite sides is in conflict', () => {
  expect(pair('a', 'c')).toMatchObject({ congruence: 0, conflict: 2, disputed: ['truce', 'strikes'] })
})

test('who takes both sides of a target agrees and disagrees over it', () => {
  expect(pair('a', 'd')).toMatchObject({
    congruence: 1,
    conflict: 1,
    agreed: ['truce'],
    disputed: ['truce'],
    activity: [3, 2],
  })
})

test('who is neither for nor against takes no side', () => {
  const stands = standsOf(stancesOf(['a', 'envoy', 0], ['b', 'envoy', 1], ['c', 'envoy', 0]))
  expect(agreementsOf(stands)).toEqual([])
})

test('a side counts once, however many statements take it', () => {
  const stands = standsOf(stancesOf(['a', 'truce', 1], ['a', 'truce', 1], ['b', 'truce', 1]))
  expect(agreementsOf(stands)).toMatchObject([{ congruence: 1, activity: [1, 1] }])
})

test('those who speak only of each other share no target', () => {
  expect(agreementsOf(standsOf(stancesOf(['a', 'b', -1], ['b', 'a', -1])))).toEqual([])
})

// By hand from the formulas of the manual: a and b have congruence 2, activities 3 and 2.
test.each([
  ['no', 2],
  ['average', 2 / 2.5],
  ['jaccard', 2 / 3],
  ['cosine', 2 / 6],
] as const)('congruence with normalisation %s', (normalisation, expected) => {
  expect(measureOf(pair('a', 'b'), 'congruence', normalisation)).toBeCloseTo(expected, 12)
})

// c and d: c is against the truce, d for and against it; activities 2 and 2.
test.each([
  ['congruence', 'average', 1 / 2],
  ['conflict', 'jaccard', 1 / 3],
  ['subtract', 'cosine', 0],
] as const)('%s with normalisation %s where both agree and disagree', (measure, normalisation, expected) => {
  expect(measureOf(pair('c', 'd'), measure, normalisation)).toBeCloseTo(expected, 12)
})

describe('whatever the stances', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const polarity = fc.constantFrom(-1 as const, 0 as const, 1 as const)
  const shorts = fc.array(fc.tuple(names, fc.constantFrom('x', 'y', 'z'), polarity), { maxLength: 40 })

  test('pairs are symmetric: the order of the stances changes no figure', () => {
    fc.assert(
      fc.property(shorts, (all) => {
        const figures = (agreements: readonly Agreement[]): string[] =>
          agreements
            .map(({ first, second, congruence, conflict }) =>
              [...[first, second].toSorted(), congruence, conflict].join(),
            )
            .toSorted()
        expect(figures(agreementsOf(standsOf(stancesOf(...all.toReversed()))))).toEqual(
          figures(agreementsOf(standsOf(stancesOf(...all)))),
        )
      }),
    )
  })

  test('a pair is there once, never of one actor with itself, and has something in common', () => {
    fc.assert(
      fc.property(shorts, (all) => {
        const pairs = agreementsOf(standsOf(stancesOf(...all)))
        const keys = pairs.map(({ first, second }) => [first, second].toSorted().join())
        expect(new Set(keys).size).toBe(pairs.length)
        for (const { first, second, congruence, conflict, agreed, disputed } of pairs) {
          expect(first).not.toBe(second)
          expect(congruence + conflict).toBeGreaterThan(0)
          expect([agreed.length > 0, disputed.length > 0]).toEqual([congruence > 0, conflict > 0])
        }
      }),
    )
  })

  test('congruence normalised lies between 0 and 1, and nothing is divided by nothing', () => {
    fc.assert(
      fc.property(shorts, (all) => {
        for (const one of agreementsOf(standsOf(stancesOf(...all)))) {
          for (const normalisation of NORMALISATIONS) {
            for (const measure of AGREEMENT_MEASURES) {
              expect(Number.isFinite(measureOf(one, measure, normalisation))).toBe(true)
            }
          }
          for (const normalisation of ['average', 'jaccard', 'cosine'] as const) {
            expect(measureOf(one, 'congruence', normalisation)).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })
})
