import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { actorLists } from '../../../src/view/panels/actor-lists.ts'
import { countsByLayer, evidenceBehind } from '../../../src/view/panels/evidence.ts'
import { findings } from '../../../src/view/panels/findings.ts'
import { quoteOf } from '../../../src/view/panels/quote.ts'
import { chainLines } from '../../../src/view/thread/chain-lines.ts'
import { conversation, stance, statement } from '../../graph/conversation.ts'

const graph = buildGraph(conversation())
const visible = select(graph, NO_FILTERS)
const ids = (statements: readonly { id: string }[]): string[] => statements.map(({ id }) => id)

describe("an actor's lists", () => {
  test('hold what it says, what is said about it, its answers and the answers to it', () => {
    const lists = actorLists(graph, visible, 'factions')
    expect(ids(lists.says)).toEqual(['headline', 'refusal'])
    expect(ids(lists.about)).toEqual(['regret', 'warning'])
    expect(ids(lists.answers)).toEqual(['refusal'])
    expect(ids(lists.answeredBy)).toEqual(['regret', 'warning'])
  })

  test('hold only what the filters leave', () => {
    const rest = select(graph, { ...NO_FILTERS, reports: ['first'] })
    expect(actorLists(graph, rest, 'factions').answeredBy).toEqual([])
  })
})

describe('behind a line', () => {
  test('of stances stand the statements that take them, with proof and rule', () => {
    const behind = evidenceBehind(graph, visible, { source: 'factions', target: 'ministry', layer: '-1' })
    expect(behind.map((one) => [one.statement.id, one.span, one.rule])).toEqual([
      ['headline', [0, 2], 'test'],
      ['refusal', [0, 2], 'test'],
    ])
  })

  test('of answers stand the statements that answer', () => {
    const behind = evidenceBehind(graph, visible, { source: 'council', target: 'factions', layer: 'answers' })
    expect(behind.map((one) => [one.id, one.statement.id, one.kind])).toEqual([
      ['regret-refusal', 'regret', { relation: 'criticise' }],
    ])
  })

  test('of another polarity stands nothing', () => {
    expect(evidenceBehind(graph, visible, { source: 'factions', target: 'ministry', layer: '1' })).toEqual([])
  })
})

describe('findings', () => {
  const kindsOf = (extraction: Parameters<typeof conversation>[0]): [string, readonly string[], number][] => {
    const changed = buildGraph(conversation(extraction))
    return findings(changed, select(changed, NO_FILTERS)).map((one) => [one.kind, one.actors, one.count])
  }

  test('name the strongest lines, the most answered, the unanswered and the longest chain', () => {
    expect(kindsOf({})).toEqual([
      ['sharpest', ['factions', 'ministry'], 2],
      ['mostAnswered', ['factions'], 2],
      ['unanswered', ['ministry'], 1],
      ['longestChain', ['ministry'], 4],
    ])
  })

  test('leave out a line behind which stands one statement, though two reports tell it', () => {
    const statements = conversation().statements.map((one) =>
      one.id === 'headline' ? { ...one, sameAs: 'refusal' } : one,
    )
    expect(kindsOf({ statements }).map(([kind]) => kind)).not.toContain('sharpest')
  })

  test('prefer the line that is read with confidence', () => {
    const doubtful = conversation().stances.map((one) => ({ ...one, confidence: 0.2 }))
    const [warning, regret] = ['warning', 'regret'].map((id) =>
      statement(id, 'ministry', { document: 'second' }),
    )
    if (!warning || !regret) throw new Error('two statements were made')
    const statements = [
      ...conversation().statements.filter(({ id }) => id !== warning.id && id !== regret.id),
      warning,
      regret,
    ]
    const stances = [
      ...doubtful.filter(({ holder }) => holder === 'factions'),
      stance('warning-council', [warning, 'council']),
      stance('regret-council', [regret, 'council']),
    ]
    expect(kindsOf({ statements, stances, replies: [] })[0]).toEqual(['sharpest', ['ministry', 'council'], 2])
  })

  test('are none where nothing is left', () => {
    expect(findings(graph, select(graph, { ...NO_FILTERS, reports: ['none'] }))).toEqual([])
  })
})

test('a chain runs from the first statement to the last answers, each with what it answers', () => {
  expect(
    chainLines(graph, 'refusal').map((line) => [line.statement.id, line.distance, ids(line.replies)]),
  ).toEqual([
    ['call', -1, []],
    ['refusal', 0, ['refusal-call']],
    ['warning', 1, ['warning-refusal']],
    ['regret', 1, ['regret-refusal']],
  ])
  expect(chainLines(graph, 'headline').map((line) => line.statement.id)).toEqual(['headline'])
})

describe('a quotation', () => {
  const text = 'قال الوزير إن الهدنة انتهت، ثم رفض الطلب'
  test('gives the content, with dots between its parts', () => {
    const said = statement('s', 'minister', {
      cue: [0, 3],
      content: [
        [14, 20],
        [31, 34],
      ],
    })
    expect(quoteOf(text, said)).toBe('الهدنة … رفض')
  })

  test('of a speech act told in few words takes the words that tell it', () => {
    const refused = statement('s', 'minister', { cue: [31, 34], content: [[35, 40]], mode: 'act' })
    expect(quoteOf(text, refused)).toBe('رفض الطلب')
  })

  test('runs on over line breaks of the report', () => {
    expect(quoteOf('أ\nب', statement('s', 'x', { content: [[0, 3]] }))).toBe('أ ب')
  })
})

describe('between two actors', () => {
  test('statements are counted by kind of line', () => {
    const counts = countsByLayer(graph, visible, { source: 'council', target: 'factions' })
    expect(counts).toEqual({ '-1': 0, '0': 1, '1': 0, answers: 1 })
  })

  test('a folded group counts for its members', () => {
    const insiders = (id: string): string[] => (id === 'all' ? ['council', 'ministry'] : [id])
    const counts = countsByLayer(graph, visible, { source: 'all', target: 'factions', insiders })
    expect(counts).toEqual({ '-1': 1, '0': 1, '1': 0, answers: 2 })
  })
})
