import type { Polarity } from '../../../src/extract/index.ts'
import { standsOf, type StanceEnds, type Stands } from '../../../src/graph/metrics/stands.ts'

/** A stance in short: holder, target, polarity. */
export type Short = readonly [holder: string, target: string, polarity: Polarity]

/** Stances of a statement each. */
export const stancesOf = (...shorts: readonly Short[]): readonly StanceEnds[] =>
  shorts.map(([holder, target, polarity], index) => ({ holder, target, polarity, statement: `s${index}` }))

/**
 * Who takes which sides:
 *
 * |   | truce | strikes | envoy |
 * | - | ----- | ------- | ----- |
 * | a | +     | −       | +     |
 * | b | +     | −       |       |
 * | c | −     | +       |       |
 * | d | + −   |         | 0     |
 */
const TALK = stancesOf(
  ['a', 'truce', 1],
  ['a', 'strikes', -1],
  ['a', 'envoy', 1],
  ['b', 'truce', 1],
  ['b', 'strikes', -1],
  ['c', 'truce', -1],
  ['c', 'strikes', 1],
  ['d', 'truce', 1],
  ['d', 'truce', -1],
  ['d', 'envoy', 0],
)

export const talk = (): Stands => standsOf(TALK)
