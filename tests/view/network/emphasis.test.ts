import { expect, test } from 'vitest'
import { repliesInChain } from '../../../src/graph/answers.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { elements } from '../../../src/view/network/elements.ts'
import { emphasis } from '../../../src/view/network/emphasis.ts'
import { legendOf } from '../../../src/view/network/legend.ts'
import { touchedBy } from '../../../src/view/network/touched.ts'
import type { Selected } from '../../../src/app/selected.ts'
import { conversation } from '../../graph/conversation.ts'

const graph = buildGraph(conversation())
const visible = select(graph, NO_FILTERS)
const drawn = elements(graph, visible, { answers: visible.replies })

function outstanding(selected: Selected | null, hovered: string | null = null) {
  const { lit, picked } = emphasis(drawn, { selected, hovered, touched: touchedBy(graph, selected) })
  return { lit: lit && [...lit].toSorted(), picked: [...picked] }
}

test('with nothing selected nothing fades', () => {
  expect(outstanding(null)).toEqual({ lit: null, picked: [] })
  expect(outstanding({ kind: 'report', id: 'first' })).toEqual({ lit: null, picked: [] })
})

test('a selected actor stands out with its lines and those at their other ends', () => {
  expect(outstanding({ kind: 'actor', id: 'council' })).toEqual({
    lit: [
      'council',
      'council>factions:0',
      'council>factions:answers',
      'factions',
      'spokesman',
      'spokesman>council:answers',
    ],
    picked: ['council'],
  })
})

test('a selected line stands out with its ends', () => {
  const line: Selected = { kind: 'edge', source: 'factions', target: 'ministry', layer: '-1' }
  expect(outstanding(line)).toEqual({
    lit: ['factions', 'factions>ministry:-1', 'ministry'],
    picked: ['factions>ministry:-1'],
  })
})

test('what is pointed at stands out before what is selected', () => {
  expect(outstanding({ kind: 'actor', id: 'council' }, 'ministry>factions:-1').lit).toEqual([
    'factions',
    'ministry',
    'ministry>factions:-1',
  ])
})

test('a statement stands out with its speaker and whom it is about', () => {
  const { lit, picked } = outstanding({ kind: 'statement', id: 'warning' })
  expect(lit).toEqual(['factions', 'ministry', 'ministry>factions:-1'])
  expect(picked).toEqual(['ministry'])
})

test('a chain stands out with all its speakers and the lines of its answers', () => {
  const chain: Selected = { kind: 'chain', id: 'refusal' }
  expect(repliesInChain(graph, 'refusal').map(({ id }) => id)).toEqual([
    'refusal-call',
    'warning-refusal',
    'regret-refusal',
  ])
  expect(outstanding(chain).lit).toEqual([
    'council',
    'council>factions:answers',
    'factions',
    'factions>ministry:answers',
    'ministry',
    'ministry>factions:answers',
  ])
})

test('the legend names what is drawn and nothing else', () => {
  expect(legendOf(drawn)).toEqual({
    size: 'said',
    colour: 'plain',
    tints: [],
    layers: ['-1', '0', 'answers'],
    types: ['person', 'government-body', 'armed-group', 'international-organisation'],
    hasHollow: false,
    hasFolded: false,
  })
  expect(legendOf({ nodes: [], lines: [] })).toEqual({
    size: 'said',
    colour: 'plain',
    tints: [],
    layers: [],
    types: [],
    hasHollow: false,
    hasFolded: false,
  })
})
