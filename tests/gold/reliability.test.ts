import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { report, statement } from './judge.ts'
import { calibrationError, decilesOf, reliabilityTables } from './reliability.ts'

const judgements = [
  { confidence: 0.71, right: true },
  { confidence: 0.79, right: false },
  { confidence: 1, right: true },
]

test('findings are told by tenths of confidence, what is sure with the last one', () => {
  const deciles = decilesOf(judgements)
  expect(deciles.map(({ from, count, observed }) => [from, count, observed])).toEqual([
    [0.7, 2, 0.5],
    [0.9, 1, 1],
  ])
  expect(deciles[0]?.predicted).toBeCloseTo(0.75)
})

test('the mean distance weighs tenths by what they hold', () => {
  expect(calibrationError(judgements)).toBeCloseTo((2 * 0.25) / 3)
  expect(calibrationError([])).toBe(0)
})

test('statements, stances and replies have a table each', () => {
  const stance = { target: 'layla', polarity: -1, rule: 'r', confidence: 0.45 } as const
  const reply = { actor: 'layla', rule: 'r', confidence: 0.25 }
  const gold = report(statement({ stances: [stance] }))
  const found = report(statement({ confidence: 0.85, stances: [stance], replies: [reply] }))
  const tables = reliabilityTables([compare(gold, found)])
  expect(tables).toMatch(/0\.8 to 0\.9\s+1\s+85\.0\s+100\.0/)
  expect(tables).toMatch(/0\.4 to 0\.5\s+1\s+45\.0\s+100\.0/)
  expect(tables).toMatch(/0\.2 to 0\.3\s+1\s+25\.0\s+0\.0/)
})
