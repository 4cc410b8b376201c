import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS, type Filters } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { agreementRows } from '../../../src/view/issues/agreement-rows.ts'
import { issueSides } from '../../../src/view/issues/issue-sides.ts'
import { pairTargets } from '../../../src/view/issues/pair-targets.ts'
import { call, conversation, refusal, regret, stance } from '../../graph/conversation.ts'

// Ministry and council are for the truce, the factions against it; ministry and factions both against the council.
const graph = buildGraph(
  conversation({
    stances: [
      stance('call-ceasefire', [call, 'ceasefire'], { polarity: 1 }),
      stance('refusal-ceasefire', [refusal, 'ceasefire']),
      stance('regret-ceasefire', [regret, 'ceasefire'], { polarity: 1 }),
      stance('call-council', [call, 'council']),
      stance('refusal-council', [refusal, 'council']),
    ],
  }),
)
const visible = (filters: Partial<Filters> = {}) => select(graph, { ...NO_FILTERS, ...filters })

describe('on an issue', () => {
  test('stand those who are against it and those who are for it', () => {
    expect(issueSides(visible(), 'ceasefire')).toEqual([
      { layer: '-1', holders: [{ actor: 'factions', count: 1 }] },
      {
        layer: '1',
        holders: [
          { actor: 'ministry', count: 1 },
          { actor: 'council', count: 1 },
        ],
      },
    ])
  })

  test('stands nobody whom the filters hide', () => {
    expect(issueSides(visible({ polarities: [1] }), 'ceasefire').map(({ layer }) => layer)).toEqual(['1'])
  })
})

describe('a pair', () => {
  test('has what it agrees and what it disagrees on, with the side of each', () => {
    const { pair, agreed, disputed } = pairTargets(visible(), 'ministry', 'factions')
    expect(pair).toMatchObject({ congruence: 1, conflict: 1 })
    expect(agreed).toEqual([
      {
        id: 'council',
        sides: [
          { actor: 'ministry', layers: ['-1'] },
          { actor: 'factions', layers: ['-1'] },
        ],
      },
    ])
    expect(disputed.map(({ id, sides }) => [id, ...sides.map(({ layers }) => layers.join())])).toEqual([
      ['ceasefire', '1', '-1'],
    ])
  })

  test('that shares nothing has nothing', () => {
    expect(pairTargets(visible(), 'ministry', 'spokesman')).toEqual({ pair: null, agreed: [], disputed: [] })
  })

  test('has in its row the figures of its card', () => {
    const rows = agreementRows(visible().stances, 'no')
    expect(rows).toHaveLength(3)
    for (const { pair, shared, measures } of rows) {
      const card = pairTargets(visible(), pair.first, pair.second)
      expect(card.pair).toEqual(pair)
      expect(new Set([...card.agreed, ...card.disputed].map(({ id }) => id)).size).toBe(shared)
      expect(measures.subtract).toBe(pair.congruence - pair.conflict)
    }
  })
})
