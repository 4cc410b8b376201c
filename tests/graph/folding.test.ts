import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/extract/index.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { foldGroups, foldVisible, groupSizes, outerGroups } from '../../src/graph/folding.ts'
import { groupsAbove, membersOf, nearestGroups } from '../../src/graph/membership.ts'
import { select } from '../../src/graph/select.ts'
import { actor, conversation, stance, statement } from './conversation.ts'

const state = { type: 'state' } as const

/** Two states in an alliance; a minister of a ministry of one of them; an envoy of both a state and the alliance. */
const actors: readonly Actor[] = [
  actor('alliance', { type: 'international-organisation' }),
  actor('north', { ...state, memberOf: ['alliance'] }),
  actor('south', { ...state, memberOf: ['alliance'] }),
  actor('ministry', { memberOf: ['north'] }),
  actor('minister', { memberOf: ['north', 'ministry'] }),
  actor('envoy', { memberOf: ['south', 'alliance', 'nobody-knows'] }),
  actor('stranger'),
]
const accusation = statement('accusation', 'minister')
const denial = statement('denial', 'envoy')
const quarrel = statement('quarrel', 'ministry')
const graph = buildGraph(
  conversation({
    actors,
    statements: [accusation, denial, quarrel],
    stances: [
      stance('accusation-envoy', [accusation, 'envoy']),
      stance('accusation-south', [accusation, 'south']),
      stance('denial-minister', [denial, 'minister']),
      stance('quarrel-envoy', [quarrel, 'envoy']),
      stance('quarrel-minister', [quarrel, 'minister']),
    ],
    replies: [],
  }),
)
const visible = select(graph, NO_FILTERS)
const edgesOf = (folded: readonly string[]) =>
  foldVisible(graph, visible, foldGroups(graph, folded)).edges.map(({ id, statements }) => [
    id,
    statements.length,
  ])

describe('membership', () => {
  test('groups above an actor come nearest first, unknown ones not at all', () => {
    expect(groupsAbove(graph, 'minister')).toEqual(['north', 'ministry', 'alliance'])
    expect(groupsAbove(graph, 'envoy')).toEqual(['south', 'alliance'])
    expect(membersOf(graph, 'north')).toEqual(['ministry', 'minister'])
  })

  test('the nearest group is the one that no other lies below', () => {
    expect([...nearestGroups(graph, ['minister', 'ministry', 'north'])]).toEqual([
      ['minister', 'ministry'],
      ['ministry', 'north'],
    ])
    expect(nearestGroups(graph, ['minister', 'alliance']).get('minister')).toBe('alliance')
  })

  test('membership that goes round has a top all the same', () => {
    const round = buildGraph(
      conversation({
        actors: [...actors, actor('egg', { memberOf: ['hen'] }), actor('hen', { memberOf: ['egg'] })],
        statements: [],
        stances: [],
        replies: [],
      }),
    )
    expect(nearestGroups(round, ['egg', 'hen']).size).toBe(1)
    const { represent } = foldGroups(round, ['egg', 'hen'])
    expect(represent('egg')).toBe(represent('hen'))
  })
})

describe('folding', () => {
  test('a folded group has the sum of the edges of its members, also of those among themselves', () => {
    expect(edgesOf([])).toHaveLength(5)
    expect(edgesOf(['north', 'south'])).toEqual([
      ['north>south:-1', 2],
      ['south>north:-1', 1],
      ['north>north:-1', 1],
    ])
  })

  test('a statement on two members counts once', () => {
    const { actors: nodes } = foldVisible(graph, visible, foldGroups(graph, ['north', 'south']))
    expect(nodes.map(({ actor: { id }, said, about }) => [id, said, about])).toEqual([
      ['north', 2, 2],
      ['south', 1, 2],
    ])
  })

  test('the outermost folded group stands for all within it, and knows them', () => {
    const folding = foldGroups(graph, ['north', 'ministry', 'gone'])
    expect(['minister', 'ministry', 'north', 'envoy'].map(folding.represent)).toEqual([
      'north',
      'north',
      'north',
      'envoy',
    ])
    expect(folding.insiders('north').toSorted()).toEqual(['minister', 'ministry', 'north'])
    expect(folding.insiders('envoy')).toEqual(['envoy'])
  })

  test('all are folded up to states and not beyond', () => {
    const ids = visible.actors.map(({ actor: { id } }) => id)
    expect(outerGroups(graph, ids)).toEqual(['north', 'south'])
    expect(outerGroups(graph, ['stranger', 'north'])).toEqual([])
  })

  test('groups are as large as they have members among those asked about', () => {
    expect([...groupSizes(graph, ['minister', 'ministry', 'stranger'])]).toEqual([
      ['north', 2],
      ['ministry', 1],
      ['alliance', 2],
    ])
  })
})
