import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTOR_TYPES, ACTS } from '../../src/extract/index.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { facets } from '../../src/graph/facets.ts'
import { NO_FILTERS, type Filters } from '../../src/graph/filters.ts'
import { neighbourhood } from '../../src/graph/neighbourhood.ts'
import { select, type Visible } from '../../src/graph/select.ts'
import { stancesBehindEdge } from '../../src/graph/statements.ts'
import { conversation, refusal, stance } from './conversation.ts'

const graph = buildGraph(conversation())
const visible = (change: Partial<Filters> = {}): Visible => select(graph, { ...NO_FILTERS, ...change })
const statementIds = (change: Partial<Filters>): string[] => visible(change).statements.map(({ id }) => id)

const anyFilters = fc.record<Filters>({
  reports: fc.subarray(['first', 'second']),
  outlets: fc.subarray(['الميادين', 'غيره']),
  acts: fc.subarray([...ACTS]),
  polarities: fc.subarray([-1, 0, 1]),
  actorTypes: fc.subarray([...ACTOR_TYPES]),
  from: fc.constantFrom(null, '2016-11-03'),
  until: fc.constantFrom(null, '2016-11-03'),
  leastStatements: fc.constant(1),
  answers: fc.constantFrom('all', 'linked', 'unanswered'),
  headlines: fc.boolean(),
  leastConfidence: fc.constantFrom(0, 0.4, 0.8, 1),
})

test('without filters all that is said is there, by day', () => {
  expect(statementIds({})).toEqual(['headline', 'call', 'refusal', 'regret', 'denial', 'warning'])
  expect(visible().replies).toHaveLength(4)
})

test('actors and issues come with how much they say and how much is said about them', () => {
  const { actors, issues } = visible()
  expect(actors.map(({ actor, said, about }) => [actor.id, said, about])).toEqual([
    ['factions', 2, 2],
    ['ministry', 2, 2],
    ['council', 1, 0],
    ['spokesman', 1, 0],
  ])
  expect(issues.map(({ issue, about }) => [issue.id, about])).toEqual([['ceasefire', 2]])
})

test('an edge gathers the stances of one polarity, and each statement once', () => {
  const { stances } = conversation()
  const twice = buildGraph(
    conversation({ stances: [...stances, stance('second-ground', [refusal, 'ministry'])] }),
  )
  const edge = select(twice, NO_FILTERS).edges.find(({ id }) => id === 'factions>ministry:-1')
  expect(edge).toEqual({
    id: 'factions>ministry:-1',
    source: 'factions',
    target: 'ministry',
    polarity: -1,
    stances: ['headline-ministry', 'refusal-ministry', 'second-ground'],
    statements: ['headline', 'refusal'],
  })
})

test('every edge leads back to exactly its stances', () => {
  for (const { source, target, polarity, stances } of visible().edges) {
    const behind = stancesBehindEdge(graph, { source, target, polarity }).map(({ id }) => id)
    expect([...stances].sort()).toEqual(behind.sort())
  }
})

describe('filters', () => {
  const cases: [string, Partial<Filters>, string[]][] = [
    ['report', { reports: ['second'] }, ['regret', 'denial', 'warning']],
    ['outlet', { outlets: ['الميادين'] }, ['headline', 'call', 'refusal']],
    ['act', { acts: ['deny', 'threaten'] }, ['denial', 'warning']],
    ['polarity', { polarities: [1] }, ['regret']],
    ['type of the speaker', { actorTypes: ['person'] }, ['denial']],
    ['first day', { from: '2016-11-04' }, ['denial', 'warning']],
    ['last day', { until: '2016-11-03' }, ['headline', 'call', 'refusal', 'regret']],
    ['unanswered', { answers: 'unanswered' }, ['headline', 'regret', 'denial', 'warning']],
    ['linked', { answers: 'linked' }, ['call', 'refusal', 'regret', 'denial', 'warning']],
    ['headlines', { headlines: false }, ['call', 'refusal', 'regret', 'denial', 'warning']],
    ['least number of statements', { leastStatements: 2 }, ['headline', 'call', 'refusal', 'warning']],
    ['two at once', { reports: ['second'], acts: ['deny'] }, ['denial']],
    ['none left', { acts: ['concede'] }, []],
  ]
  test.each(cases)('%s', (_, change, expected) => {
    expect(statementIds(change)).toEqual(expected)
  })

  test('a polarity leaves only its edges', () => {
    expect(visible({ polarities: [1] }).edges.map(({ id }) => id)).toEqual(['council>ceasefire:1'])
  })

  test('types hide the actors spoken about too, but no issue', () => {
    const edges = visible({ actorTypes: ['armed-group'] }).edges
    expect(edges.map(({ id }) => id)).toEqual(['factions>ceasefire:-1'])
  })

  test('a reply needs both its statements', () => {
    expect(visible({ reports: ['second'] }).replies.map(({ id }) => id)).toEqual(['denial-council'])
  })

  test('every edge joins visible ends', () => {
    for (const [, change] of cases) {
      const { actors, issues, edges } = visible(change)
      const ends = new Set([...actors.map(({ actor }) => actor.id), ...issues.map(({ issue }) => issue.id)])
      expect(edges.every(({ source, target }) => ends.has(source) && ends.has(target))).toBe(true)
    }
  })
})

describe('beside every choice stands', () => {
  test('what it would leave, all other filters staying', () => {
    const counts = facets(graph, { ...NO_FILTERS, reports: ['second'], acts: ['deny'] })
    expect(Object.fromEntries(counts.acts)).toEqual({ deny: 1, state: 1, threaten: 1 })
    expect(Object.fromEntries(counts.reports)).toEqual({ second: 1 })
    expect(Object.fromEntries(facets(graph, NO_FILTERS).outlets)).toEqual({ الميادين: 3 })
  })

  test('the very number that choosing it leaves, whatever the filters', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        for (const [name, counts] of Object.entries(facets(graph, filters))) {
          for (const [value, count] of counts as ReadonlyMap<string | number, number>) {
            expect(select(graph, { ...filters, [name]: [value] }).statements).toHaveLength(count)
          }
        }
      }),
    )
  })
})

describe('neighbourhood', () => {
  test('goes along the edges of the map whichever way they point', () => {
    expect(Object.fromEntries(neighbourhood(graph, 'ministry'))).toEqual({ ministry: 0, factions: 1 })
    expect(Object.fromEntries(neighbourhood(graph, 'ministry', { depth: 2 }))).toEqual({
      ministry: 0,
      factions: 1,
      ceasefire: 2,
      council: 2,
    })
  })

  test('sees only what the filters leave', () => {
    const filters = { ...NO_FILTERS, polarities: [1] as const }
    expect([...neighbourhood(graph, 'council', { depth: 9, filters }).keys()]).toEqual([
      'council',
      'ceasefire',
    ])
  })

  test('ends at once for an actor without edges', () => {
    expect([...neighbourhood(graph, 'spokesman', { depth: 3 }).keys()]).toEqual(['spokesman'])
  })
})
