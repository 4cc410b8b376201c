import { expect, test } from 'vitest'
import type { Statement } from '../../src/extract/index.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { dateRange, statementDate } from '../../src/graph/dates.ts'
import { UnknownActorError, UnknownReportError, UnknownStatementError } from '../../src/graph/errors.ts'
import {
  stancesBehindEdge,
  stancesOf,
  statementsAbout,
  statementsBehindEdge,
  statementsIn,
  statementsOf,
  statementsTo,
} from '../../src/graph/statements.ts'
import { conversation, denial, regret, report, statement } from './conversation.ts'

const graph = buildGraph(conversation())
const ids = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id)

test('what an actor says comes by day', () => {
  expect(ids(statementsOf(graph, 'ministry'))).toEqual(['call', 'warning'])
  expect(ids(statementsOf(graph, 'factions'))).toEqual(['headline', 'refusal'])
})

test('what is said about an actor or an issue', () => {
  expect(ids(statementsAbout(graph, 'factions'))).toEqual(['regret', 'warning'])
  expect(ids(statementsAbout(graph, 'ceasefire'))).toEqual(['refusal', 'regret'])
  expect(ids(statementsAbout(graph, 'spokesman'))).toEqual([])
})

test('what is said to an actor', () => {
  expect(ids(statementsTo(graph, 'factions'))).toEqual(['call'])
})

test('a report gives its statements in the order of its text', () => {
  expect(ids(statementsIn(graph, 'second'))).toEqual(['regret', 'denial', 'warning'])
})

test('an edge of the map leads back to its stances and statements', () => {
  const edge = { source: 'factions', target: 'ministry' }
  expect(stancesBehindEdge(graph, edge).map(({ id }) => id)).toEqual([
    'refusal-ministry',
    'headline-ministry',
  ])
  expect(ids(statementsBehindEdge(graph, edge))).toEqual(['headline', 'refusal'])
  expect(statementsBehindEdge(graph, { ...edge, polarity: 1 })).toEqual([])
  expect(ids(statementsBehindEdge(graph, { source: 'council', target: 'ceasefire', polarity: 1 }))).toEqual([
    'regret',
  ])
})

test('the stances of a statement come as they stand in its words', () => {
  expect(stancesOf(graph, 'regret').map(({ target }) => target)).toEqual(['factions', 'ceasefire'])
})

test('questions about what the graph does not have are refused', () => {
  expect(() => statementsOf(graph, 'nobody')).toThrow(UnknownActorError)
  expect(() => statementsAbout(graph, 'nothing')).toThrow(UnknownActorError)
  expect(() => statementsIn(graph, 'lost')).toThrow(UnknownReportError)
  expect(() => stancesOf(graph, 'lost')).toThrow(UnknownStatementError)
})

test('a statement has its own day, or else the day of its report', () => {
  expect(statementDate(graph, regret)).toBe('2016-11-03')
  expect(statementDate(graph, denial)).toBe('2016-11-04')
})

test('the days that statements span', () => {
  expect(dateRange(graph)).toEqual({ first: '2016-11-02', last: '2016-11-04' })
  expect(dateRange(graph, [regret])).toEqual({ first: '2016-11-03', last: '2016-11-03' })
  expect(dateRange(graph, [])).toBeNull()
})

test('statements without any day come last', () => {
  const undated = statement('undated', 'council', { document: 'undated' })
  const { documents, statements } = conversation()
  const more = buildGraph(
    conversation({ documents: [...documents, report('undated')], statements: [undated, ...statements] }),
  )
  expect(ids(statementsOf(more, 'council'))).toEqual(['regret', 'undated'])
})
