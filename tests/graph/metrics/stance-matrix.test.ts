import { describe, expect, test } from 'vitest'
import { stanceMatrix, type MatrixOrder } from '../../../src/graph/metrics/stance-matrix.ts'
import { sideOf, standsOf, turned } from '../../../src/graph/metrics/stands.ts'
import { stancesOf, talk } from './talk.ts'

const byName = (a: string, b: string): number => a.localeCompare(b)
const matrixBy = (order: MatrixOrder) => stanceMatrix(talk(), { order, byName })

describe('a stand', () => {
  test('counts the statements of each polarity', () => {
    expect(matrixBy('count').standOf('d', 'truce')).toEqual({ against: 1, neither: 0, for: 1 })
    expect(matrixBy('count').standOf('d', 'strikes')).toBeUndefined()
  })

  test('counts a statement once, also where it takes the stance twice', () => {
    const [once] = stancesOf(['a', 'truce', -1])
    if (!once) throw new Error('no stance')
    expect(standsOf([once, once]).get('a')?.get('truce')).toEqual({ against: 1, neither: 0, for: 0 })
  })

  test.each([
    [{ against: 2, neither: 1, for: 0 }, 'against'],
    [{ against: 0, neither: 0, for: 1 }, 'for'],
    [{ against: 1, neither: 0, for: 1 }, 'both'],
    [{ against: 0, neither: 3, for: 0 }, 'neither'],
  ] as const)('%o is %s', (stand, side) => {
    expect(sideOf(stand)).toBe(side)
  })
})

test('seen from the targets and back again it is the same', () => {
  expect(turned(turned(talk()))).toEqual(talk())
})

test('rows and columns have their statements, most first, of equals by name', () => {
  const { holders, targets } = matrixBy('count')
  expect(holders).toEqual([
    { id: 'a', count: 3 },
    { id: 'd', count: 3 },
    { id: 'b', count: 2 },
    { id: 'c', count: 2 },
  ])
  expect(targets.map(({ id, count }) => [id, count])).toEqual([
    ['truce', 5],
    ['strikes', 3],
    ['envoy', 2],
  ])
})

test('by name', () => {
  expect(matrixBy('name').targets.map(({ id }) => id)).toEqual(['envoy', 'strikes', 'truce'])
})

test('those who stand alike are beside each other, opponents apart', () => {
  expect(matrixBy('alike').holders.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c'])
})

test('without stances there is no table', () => {
  expect(stanceMatrix(new Map(), { order: 'alike', byName })).toMatchObject({ holders: [], targets: [] })
})
