import { describe, expect, test } from 'vitest'
import { agreementsOf } from '../../../src/graph/metrics/agreement.ts'
import { communitiesOf } from '../../../src/graph/metrics/communities.ts'
import { measureActors, type ActorMeasures } from '../../../src/graph/metrics/measure-actors.ts'
import { seededRandom } from '../../../src/graph/metrics/random.ts'
import { standsOf } from '../../../src/graph/metrics/stands.ts'
import { stancesOf, type Short } from './talk.ts'

function measured(actors: string, ...shorts: readonly Short[]): Record<string, ActorMeasures> {
  const all = measureActors({ actors: [...actors], stances: stancesOf(...shorts) })
  return Object.fromEntries(all.map((one) => [one.id, one]))
}

describe('centralities', () => {
  // a → b → c → d, and twice a → b.
  const chain = measured('abcd', ['a', 'b', -1], ['a', 'b', 1], ['b', 'c', 0], ['c', 'd', 1])

  test('degrees count actors, weights count statements', () => {
    expect(chain.b).toMatchObject({ degree: 2, inDegree: 1, outDegree: 1, weightedIn: 2, weightedOut: 1 })
    expect(chain.a).toMatchObject({ degree: 1, inDegree: 0, outDegree: 1, weightedIn: 0, weightedOut: 2 })
  })

  test('who speak of each other are one neighbour of each other', () => {
    expect(measured('ab', ['a', 'b', -1], ['b', 'a', -1]).a).toMatchObject({ degree: 1, inDegree: 1 })
  })

  test('betweenness is the share of shortest ways between others', () => {
    // Of the three pairs of others, b lies between a and c, and between a and d.
    expect(chain.b?.betweenness).toBeCloseTo(2 / 3, 12)
    expect(chain.a?.betweenness).toBe(0)
    const star = measured('abcde', ['b', 'a', 1], ['c', 'a', 1], ['a', 'd', 1], ['a', 'e', 1])
    expect(star.a?.betweenness).toBe(1)
  })

  test('PageRank of two who speak of each other is the same, and all make 1', () => {
    const two = measured('ab', ['a', 'b', 1], ['b', 'a', 1])
    expect([two.a?.pagerank, two.b?.pagerank]).toEqual([
      expect.closeTo(0.5, 6) as number,
      expect.closeTo(0.5, 6) as number,
    ])
    const sum = Object.values(chain).reduce((total, { pagerank }) => total + pagerank, 0)
    expect(sum).toBeCloseTo(1, 6)
  })

  test('PageRank follows the statements: by hand for one who speaks of two', () => {
    // a says three things of b and one of c; b and c say nothing, so they lead anywhere.
    const { a, b, c } = measured('abc', ['a', 'b', 1], ['a', 'b', 1], ['a', 'b', 1], ['a', 'c', 1])
    // With z = (0.15 + 0.85 (b + c)) / 3 for all: a = z, b = z + 0.85·¾ a, c = z + 0.85·¼ a. All make 1: 3.85 z = 1.
    const z = 1 / 3.85
    expect(a?.pagerank).toBeCloseTo(z, 6)
    expect(b?.pagerank).toBeCloseTo(z * (1 + 0.85 * 0.75), 6)
    expect(c?.pagerank).toBeCloseTo(z * (1 + 0.85 * 0.25), 6)
  })

  test('issues and stances on oneself are no part of the network', () => {
    expect(measured('ab', ['a', 'truce', 1], ['a', 'a', 1]).a).toMatchObject({ degree: 0, weightedOut: 0 })
  })

  test('nobody, one and two are measured without a division by nothing', () => {
    expect(measured('')).toEqual({})
    expect(measured('a').a).toMatchObject({ betweenness: 0, pagerank: 1, community: null })
    expect(measured('ab', ['a', 'b', 1]).a?.betweenness).toBe(0)
  })
})

describe('communities', () => {
  const camp = (names: string, polarity: -1 | 1): Short[] =>
    [...names].flatMap((name) => [
      [name, 'truce', polarity] as const,
      [name, 'strikes', polarity === 1 ? -1 : 1] as const,
    ])
  const camps = stancesOf(...camp('abc', 1), ...camp('de', -1), ['x', 'elections', 1])
  const found = communitiesOf(agreementsOf(standsOf(camps)))

  test('those who take the same sides are one, the largest first', () => {
    expect(Object.fromEntries(found)).toEqual({ a: 1, b: 1, c: 1, d: 2, e: 2 })
  })

  test('who agrees with nobody is in none', () => {
    expect(found.has('x')).toBe(false)
    expect(measured('ax', ['a', 'truce', 1], ['x', 'elections', 1]).x?.community).toBeNull()
  })

  test('who disagree as much as they agree are no community', () => {
    const stances = stancesOf(['a', 'truce', 1], ['b', 'truce', 1], ['a', 'envoy', 1], ['b', 'envoy', -1])
    expect(communitiesOf(agreementsOf(standsOf(stances))).size).toBe(0)
  })

  test('are the same each time', () => {
    expect(communitiesOf(agreementsOf(standsOf(camps)))).toEqual(found)
  })
})

test('seeded chance lies from 0 to below 1, the same for the same seed and another for another', () => {
  const draw = (seed: number): number[] => Array.from({ length: 500 }, seededRandom(seed))
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true)
  expect(draw(7).filter((value) => value < 0.5).length).toBeGreaterThan(200)
})
