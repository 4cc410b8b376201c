import { expect, test } from 'vitest'
import { buildGraph } from '../../../src/graph/build.ts'
import { arrange, listed } from '../../../src/view/panels/arrange.ts'
import { conversation, report, statement } from '../../graph/conversation.ts'

const statements = [
  statement('late', 'council', { date: '2016-11-05', cue: [9, 10], confidence: 0.5 }),
  statement('undated', 'council', { document: 'timeless', confidence: 0.9 }),
  statement('early', 'council', { date: '2016-11-01', cue: [3, 4], confidence: 0.7 }),
]
const documents = [report('first'), report('timeless'), report('second')]
const graph = buildGraph(conversation({ documents, statements, stances: [], replies: [] }))
const rows = statements.map(listed)

test.each([
  ['date', ['early', 'late', 'undated']],
  ['newest', ['late', 'early', 'undated']],
  ['confidence', ['undated', 'early', 'late']],
  ['report', ['early', 'late', 'undated']],
] as const)('by %s', (sorting, ids) => {
  expect(arrange(graph, rows, sorting).map(({ id }) => id)).toEqual(ids)
})

test('rows of one statement stay together as they came', () => {
  const [late] = statements
  const proofs = ['a', 'b'].map((id) => ({ id, statement: late, confidence: 1 }))
  const ordered = arrange(graph, [...proofs, ...rows.slice(1)] as typeof rows, 'newest')
  expect(ordered.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'early', 'undated'])
  expect(ordered.at(-1)?.id).toBe('undated')
})
