import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../src/extract/index.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { getActor, getReport, getStatement, has, nodesOf } from '../../src/graph/entries.ts'
import { BrokenExtractionError, UnknownActorError } from '../../src/graph/errors.ts'
import { actor, call, conversation, refusal, reply, report, stance, statement } from './conversation.ts'

test('every entry of the extraction becomes a node of its kind', () => {
  const graph = buildGraph(conversation())
  const count = (kind: 'actor' | 'issue' | 'statement' | 'report'): number => nodesOf(graph, kind).length
  expect([count('actor'), count('issue'), count('statement'), count('report')]).toEqual([4, 1, 6, 2])
})

test('entries are found by their ids', () => {
  const graph = buildGraph(conversation())
  expect(getActor(graph, 'council').type).toBe('international-organisation')
  expect(getStatement(graph, 'call')).toBe(call)
  expect(getReport(graph, 'first').source).toBe('الميادين')
  expect(has(graph, 'issue', 'ceasefire')).toBe(true)
  expect(has(graph, 'actor', 'ceasefire')).toBe(false)
  expect(() => getActor(graph, 'ceasefire')).toThrow(UnknownActorError)
})

test('an actor, a report and a statement may bear the same id', () => {
  const same = conversation({
    documents: [report('x')],
    actors: [actor('x')],
    statements: [statement('x', 'x', { document: 'x' })],
    stances: [],
    replies: [],
  })
  expect(getStatement(buildGraph(same), 'x').speaker).toBe('x')
})

test('an empty extraction is an empty graph', () => {
  const empty = { documents: [], actors: [], issues: [], statements: [], stances: [], replies: [] }
  expect(buildGraph(conversation(empty)).net.order).toBe(0)
})

describe('a broken extraction is refused with the name of what is wrong', () => {
  const broken: [string, Partial<Extraction>, RegExp][] = [
    ['speaker', { statements: [statement('s', 'nobody')] }, /statement "s".*actor: "nobody"/],
    ['report', { statements: [statement('s', 'council', { document: 'lost' })] }, /report: "lost"/],
    ['addressee', { statements: [statement('s', 'council', { addressee: 'nobody' })] }, /actor: "nobody"/],
    ['outer statement', { statements: [statement('s', 'council', { within: 'lost' })] }, /statement: "lost"/],
    ['target', { stances: [stance('t', [refusal, 'nothing'])] }, /stance "t".*actor or issue: "nothing"/],
    ['answered statement', { replies: [reply('r', 'refusal', { to: 'lost' })] }, /reply "r".*"lost"/],
    ['answered actor', { replies: [reply('r', 'refusal', { toActor: 'nobody' })] }, /reply "r".*"nobody"/],
    ['two actors of one id', { actors: [actor('twin'), actor('twin')] }, /actor "twin"/],
    ['two replies of one id', { replies: [reply('r', 'refusal'), reply('r', 'call')] }, /"answers:r"/],
  ]

  test.each(broken)('%s', (_, change, message) => {
    expect(() => buildGraph(conversation({ stances: [], replies: [], ...change }))).toThrow(
      BrokenExtractionError,
    )
    expect(() => buildGraph(conversation({ stances: [], replies: [], ...change }))).toThrow(message)
  })
})
