import { expect, test } from 'vitest'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS, type Filters } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { elements, lineId } from '../../../src/view/network/elements.ts'
import { conversation, reply } from '../../graph/conversation.ts'

const extraction = conversation()
const graph = buildGraph(extraction)
const drawn = (filters: Partial<Filters> = {}, answers = false) => {
  const visible = select(graph, { ...NO_FILTERS, ...filters })
  return elements(graph, visible, { answers: answers ? visible.replies : [] })
}

test('actors are nodes, their stances on each other are lines; issues are not on the map', () => {
  const { nodes, lines } = drawn()
  expect(nodes.map(({ id, said, about }) => [id, said, about])).toEqual([
    ['factions', 2, 2],
    ['ministry', 2, 2],
    ['council', 1, 0],
    ['spokesman', 1, 0],
  ])
  expect(lines.map(({ id, count }) => [id, count])).toEqual([
    ['factions>ministry:-1', 2],
    ['council>factions:0', 1],
    ['ministry>factions:-1', 1],
  ])
})

test('answers of one actor to another are one line, beside the stances', () => {
  const { lines } = drawn({}, true)
  expect(lines.filter(({ layer }) => layer === 'answers').map(({ id, count }) => [id, count])).toEqual([
    ['factions>ministry:answers', 1],
    ['council>factions:answers', 1],
    ['spokesman>council:answers', 1],
    ['ministry>factions:answers', 1],
  ])
})

test('a filter takes away what does not pass it and changes no id', () => {
  const ids = new Set(drawn({}, true).lines.map(({ id }) => id))
  const filtered = drawn({ acts: ['reject'] }, true)
  expect(filtered.lines.every(({ id }) => ids.has(id))).toBe(true)
  expect(filtered.nodes.map(({ id, said }) => [id, said])).toEqual([
    ['factions', 2],
    ['ministry', 0],
  ])
})

test('whoever is answered is on the map, also when nothing else is said of them', () => {
  const replies = [reply('to-the-silent', 'denial', { toActor: 'factions' })]
  const other = buildGraph(conversation({ replies, stances: [] }))
  const visible = select(other, { ...NO_FILTERS, acts: ['deny'] })
  expect(elements(other, visible, { answers: visible.replies }).nodes.map(({ id }) => id)).toEqual([
    'spokesman',
    'factions',
  ])
})

test('the same in gives the same out', () => {
  expect(drawn({}, true)).toEqual(drawn({}, true))
})

test('a line has an id by its ends and layer', () => {
  expect(lineId('a', 'b', '-1')).not.toBe(lineId('b', 'a', '-1'))
  expect(lineId('a', 'b', '-1')).not.toBe(lineId('a', 'b', 'answers'))
})
