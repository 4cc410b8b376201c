import { expect, test } from 'vitest'
import { standingsOf } from '../../src/corrections/standing.ts'
import type { Correction } from '../../src/corrections/types.ts'
import { by, named } from './coding.ts'

const describe = (id: string): Correction =>
  by({ kind: 'describe-actor', actor: named('russia'), details: {} }, id)
const withdraw = (correction: string, id: string): Correction => by({ kind: 'withdraw', correction }, id)

test('the newest comes first, and withdrawals are no entries of their own', () => {
  const standings = standingsOf([describe('one'), describe('two'), withdraw('one', 'three')], [])
  expect(standings.map(({ correction, standing }) => [correction.id, standing])).toEqual([
    ['two', { kind: 'applied' }],
    ['one', { kind: 'withdrawn', by: 'three' }],
  ])
})

test('what was brought back applies again, and what finds nothing is told', () => {
  const [one, two] = [describe('one'), describe('two')]
  const corrections = [one, two, withdraw('one', 'three'), withdraw('three', 'four')]
  const standings = standingsOf(corrections, [{ correction: two, missing: 'actor' }])
  expect(standings.map(({ standing }) => standing)).toEqual([
    { kind: 'stale', missing: 'actor' },
    { kind: 'applied' },
  ])
})
