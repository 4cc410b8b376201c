import { expect, test } from 'vitest'
import type { Selected } from '../../../src/app/selected.ts'
import { answerLanes } from '../../../src/graph/answer-lanes.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { arrowsOf } from '../../../src/view/answers/arrows.ts'
import { isUnheard, laneItems } from '../../../src/view/answers/content.ts'
import { litBy } from '../../../src/view/answers/emphasis.ts'
import { chooseLanes, LANES_AT_ONCE } from '../../../src/view/answers/lane-choice.ts'
import { layoutLanes } from '../../../src/view/answers/lane-layout.ts'
import { arrowsIn, placesIn, sightOf } from '../../../src/view/answers/sight.ts'
import { stepOf, walk } from '../../../src/view/answers/walk.ts'
import { ZOOM_STEPS } from '../../../src/view/answers/zoom.ts'
import { conversation } from '../../graph/conversation.ts'

const { statements, replies } = conversation()
const graph = buildGraph(conversation())
const drawn = laneItems(graph, { statements, replies })
const UNHEARD = 'unheard:council:2016-11-04'
const measures = ZOOM_STEPS[0]
const layout = layoutLanes(
  {
    lanes: ['ministry', 'factions', 'council', 'spokesman'],
    items: [...drawn.items.values()],
    links: drawn.replies.map(({ reply: { id }, from, to }) => ({ id, from, to })),
  },
  measures,
)
const arrows = arrowsOf(drawn.replies, layout, measures)

test('what no report has stands in the lane of whoever is answered, on the day of the answer', () => {
  expect([...drawn.items.keys()]).toEqual([
    'headline',
    'call',
    'refusal',
    'regret',
    UNHEARD,
    'denial',
    'warning',
  ])
  expect(drawn.items.get(UNHEARD)).toEqual({ id: UNHEARD, lane: 'council', day: '2016-11-04' })
  expect([isUnheard(UNHEARD), isUnheard('denial')]).toEqual([true, false])
  expect(drawn.replies.at(-1)).toMatchObject({ from: 'denial', to: UNHEARD })
})

test('every answer is an arrow that ends at what it answers, none where an end is hidden', () => {
  expect(arrows.map(({ id }) => id).sort()).toEqual([
    'denial-council',
    'refusal-call',
    'regret-refusal',
    'warning-refusal',
  ])
  for (const { path, to } of arrows) {
    const place = layout.places.get(to)
    const [, end] = /H([-\d.]+)$/.exec(path) ?? []
    expect(Number(end) - (place?.start ?? 0) - measures.cardWidth).toBeCloseTo(0.02, 1)
  }
  const alone = layoutLanes({ lanes: ['factions'], items: [...drawn.items.values()], links: [] }, measures)
  expect(arrowsOf(drawn.replies, alone, measures)).toEqual([])
})

test('answers of one relation to one card share a head; others stand apart', () => {
  const signs = (id: string) => arrows.find((arrow) => arrow.id === id)?.sign
  expect(signs('regret-refusal')).toEqual(signs('warning-refusal'))
})

const lit = (selected: Selected | null): readonly string[] | null => {
  const found = litBy(graph, selected, drawn)
  return found && [...found.items, ...found.replies].sort()
}

test('the chain of what is selected stands out', () => {
  const chain = ['call', 'refusal', 'refusal-call', 'regret', 'regret-refusal', 'warning', 'warning-refusal']
  expect(lit({ kind: 'chain', id: 'refusal' })).toEqual(chain)
  expect(lit({ kind: 'statement', id: 'refusal' })).toEqual(chain)
  expect(lit({ kind: 'chain', id: 'denial' })).toEqual(['denial', 'denial-council', UNHEARD].sort())
})

test('an actor stands out with its answers, a line of answers with those between its ends', () => {
  expect(lit({ kind: 'actor', id: 'council' })).toEqual(
    ['denial', 'denial-council', 'refusal', 'regret', 'regret-refusal', UNHEARD].sort(),
  )
  const ends = { kind: 'edge', source: 'ministry', target: 'factions' } as const
  expect(lit({ ...ends, layer: 'answers' })).toEqual(['refusal', 'warning', 'warning-refusal'])
  expect(lit({ ...ends, layer: '-1' })).toBeNull()
  expect(lit({ kind: 'report', id: 'first' })).toBeNull()
  expect(lit(null)).toBeNull()
})

test('the arrows of the keyboard point as the page reads', () => {
  expect([stepOf('ArrowLeft', 'ltr'), stepOf('ArrowLeft', 'rtl')]).toEqual(['earlier', 'later'])
  expect([stepOf('ArrowRight', 'ltr'), stepOf('ArrowRight', 'rtl')]).toEqual(['later', 'earlier'])
  expect(stepOf('x', 'ltr')).toBeNull()
})

test.each([
  ['earlier', 'warning', 'refusal'],
  ['earlier', 'refusal', 'call'],
  ['later', 'call', 'refusal'],
  ['later', 'refusal', 'regret'],
  ['later', 'headline', 'refusal'],
  ['earlier', 'call', null],
  ['below', 'warning', 'regret'],
  ['above', 'regret', 'warning'],
  ['first', 'warning', 'call'],
  ['after', 'call', 'headline'],
  ['before', 'call', null],
  ['above', UNHEARD, 'refusal'],
  ['earlier', 'lost', null],
] as const)('%s of %s is %s', (step, from, to) => {
  expect(walk(step, from, { graph, places: layout.places })).toBe(to)
})

test('the strongest lanes come first, more by portions that move none, and those of a chain always', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `lane-${at}`)
  const lanes = ids.map((actor) => ({ actor, given: 1, got: 0, said: 1 }))
  const links = ids.slice(1).map((id) => ['lane-0', id] as const)
  const first = chooseLanes({ lanes, links, most: LANES_AT_ONCE, wanted: ['lane-30'] })
  expect(first.toSorted()).toEqual([...ids.slice(0, LANES_AT_ONCE), 'lane-30'].toSorted())
  const more = chooseLanes({ lanes, links, most: 2 * LANES_AT_ONCE, wanted: [] })
  expect(more.slice(0, LANES_AT_ONCE)).toEqual(first.slice(0, LANES_AT_ONCE))
  expect(more).toHaveLength(2 * LANES_AT_ONCE)
  expect(answerLanes(graph, { statements: [], replies: [] })).toEqual([])
})

test('only what is in sight is drawn, in either direction of scrolling', () => {
  const size = { scrollTop: 0, clientWidth: 160, clientHeight: 160 }
  const near = sightOf({ ...size, scrollLeft: 0 }, 16)
  expect(placesIn(layout.places.values(), near, measures)).toHaveLength(7)
  expect(arrowsIn(arrows, near)).toHaveLength(4)
  const [ltr, rtl] = [6400, -6400].map((scrollLeft) => sightOf({ ...size, scrollLeft }, 16))
  expect(ltr).toEqual(rtl)
  expect(ltr && placesIn(layout.places.values(), ltr, measures)).toEqual([])
  expect(ltr && arrowsIn(arrows, ltr)).toEqual([])
})
