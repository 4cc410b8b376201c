import { describe, expect, test } from 'vitest'
import { optionsOf, partingDays, sidesOf } from '../../src/compare/sides.ts'
import { NO_PERIODS, type SidesWanted } from '../../src/compare/wanted.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { conversation, report, statement } from '../graph/conversation.ts'

const statements = [
  statement('a', 'ministry', { document: 'early' }),
  statement('b', 'ministry', { document: 'late' }),
  statement('c', 'ministry', { document: 'late' }),
  statement('d', 'ministry', { document: 'nameless' }),
].map((one) => ({ ...one, date: null }))
const graph = buildGraph(
  conversation({
    documents: [
      report('early', { source: 'الفجر', published: '2016-10-01' }),
      report('late', { source: 'الغد', published: '2016-10-03' }),
      report('nameless', { source: null, published: '2016-10-02' }),
    ],
    statements,
    stances: [],
    replies: [],
  }),
)
const FIRST: SidesWanted = { by: 'outlets', one: [], other: [], day: null, periods: NO_PERIODS }

test('outlets stand in the order of their statements, and a report without outlet is none', () => {
  expect(optionsOf(graph, statements, 'outlets')).toEqual(['الغد', 'الفجر'])
  expect(optionsOf(graph, statements, 'reports')[0]).toBe('late')
})

describe('two sides', () => {
  const options = { names: ['one', 'two', 'three'], days: [] }
  const namesOf = (wanted: Partial<SidesWanted>, names = options.names) => {
    const sides = sidesOf(NO_FILTERS, { ...FIRST, ...wanted }, { names, days: [] })
    return sides && [sides.one.filters.outlets, sides.other.filters.outlets]
  }

  test('are the two with most statements, unless others are wanted', () => {
    expect(namesOf({})).toEqual([['one'], ['two']])
    expect(namesOf({ one: ['three'], other: ['two', 'one'] })).toEqual([['three'], ['one', 'two']])
    expect(namesOf({ other: ['one'] })).toEqual([['two'], ['one']])
  })

  test('share nothing, and leave out what the reports do not have', () => {
    expect(namesOf({ one: ['two', 'gone'], other: ['two', 'gone'] })).toEqual([['two'], ['one']])
  })

  test('are not there where one thing alone can be chosen', () => {
    expect(namesOf({}, ['one'])).toBeNull()
  })
})

describe('two periods', () => {
  const days = partingDays(graph, statements)
  const periods = (day: string | null, filters = NO_FILTERS) => {
    const sides = sidesOf(filters, { ...FIRST, by: 'days', day }, { names: [], days })
    return sides && [sides.one.filters.until, sides.other.filters.from]
  }

  test('meet at a day that leaves statements on both sides, the middle one first', () => {
    expect(days).toEqual(['2016-10-02', '2016-10-03'])
    expect(periods(null)).toEqual(['2016-10-01', '2016-10-02'])
    expect(periods('2016-10-03')).toEqual(['2016-10-02', '2016-10-03'])
  })

  test('stay within the days that the filters leave', () => {
    const filters = { ...NO_FILTERS, from: '2016-10-03', until: '2016-10-01' }
    expect(periods('2016-10-02', filters)).toEqual(['2016-10-01', '2016-10-03'])
    expect(sidesOf(NO_FILTERS, { ...FIRST, by: 'days' }, { names: [], days: [] })).toBeNull()
  })
})

describe('any two periods', () => {
  const days = partingDays(graph, statements)
  const october = (day: number): string => `2016-10-${String(day).padStart(2, '0')}`
  const periods = (wanted: SidesWanted['periods'], filters = NO_FILTERS) => {
    const sides = sidesOf(filters, { ...FIRST, by: 'periods', periods: wanted }, { names: [], days })
    return sides && [sides.one, sides.other].map(({ filters: { from, until } }) => [from, until])
  }

  test('may have a gap between them, or share days', () => {
    const wanted = { one: { from: october(1), until: october(1) }, other: { from: october(3), until: null } }
    expect(periods(wanted)).toEqual([
      [october(1), october(1)],
      [october(3), null],
    ])
    const always = { from: null, until: null }
    expect(periods({ ...wanted, other: always })?.[1]).toEqual([null, null])
  })

  test('begin as what comes before the middle day and from it on', () => {
    expect(periods(NO_PERIODS)).toEqual([
      [null, october(1)],
      [october(2), null],
    ])
  })

  test('are cut to the days that the filters leave', () => {
    const wanted = { one: { from: october(1), until: october(3) }, other: { from: null, until: null } }
    expect(periods(wanted, { ...NO_FILTERS, from: october(2), until: october(2) })).toEqual([
      [october(2), october(2)],
      [october(2), october(2)],
    ])
  })
})
