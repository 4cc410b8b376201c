import { expect, test } from 'vitest'
import { compareEdges } from '../../src/compare/compare-edges.ts'
import type { Polarity } from '../../src/extract/index.ts'
import type { MapEdge } from '../../src/graph/map-edges.ts'

const edge = (source: string, target: string, polarity: Polarity, ...statements: string[]): MapEdge => ({
  id: `${source}>${target}:${polarity}`,
  source,
  target,
  polarity,
  stances: statements,
  statements,
})

const against = edge('أ', 'ب', -1, '1')
const inFavour = edge('أ', 'ب', 1, '2')
const neither = edge('أ', 'ب', 0, '3')

test.each([
  ['only here', [against], [], 'only-one'],
  ['only there', [], [against], 'only-other'],
  ['on both sides', [against], [against], 'both'],
  ['turned', [against], [inFavour], 'turned'],
  ['clearer on one side', [neither], [inFavour], 'both'],
  ['mixed on one side, and mostly the same', [against, inFavour], [against], 'both'],
  ['mixed on one side, and mostly the opposite', [against, edge('أ', 'ب', 1, '4', '5')], [against], 'turned'],
])('a relation that is %s', (_, one, other, fate) => {
  expect(compareEdges(one, other)).toMatchObject([{ id: 'أ>ب', fate }])
})

test('each side keeps its statements, each once', () => {
  const [compared] = compareEdges([against, edge('أ', 'ب', 1, '1', '2')], [neither])
  expect(compared?.statements).toEqual({ one: ['1', '2'], other: ['3'] })
})

test('sides exchanged exchange the answer', () => {
  const [one, other] = [[against, edge('ب', 'أ', 1, '6')], [inFavour]]
  const mirror = { 'only-one': 'only-other', 'only-other': 'only-one', turned: 'turned', both: 'both' }
  const fates = (edges: ReturnType<typeof compareEdges>) => new Map(edges.map(({ id, fate }) => [id, fate]))
  const there = fates(compareEdges(other, one))
  for (const [id, fate] of fates(compareEdges(one, other))) expect(there.get(id)).toBe(mirror[fate])
})
