import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { figuresOf } from './figures.ts'
import { report, statement } from './judge.ts'
import type { JudgedReport } from './judged.ts'

const figures = (gold: JudgedReport, found: JudgedReport) => figuresOf([compare(gold, found)])
const counts = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }) => [
  right,
  wrong,
  missed,
]

test('the same statements give full figures', () => {
  const same = report(
    statement({ stances: [{ target: 'layla', polarity: -1, rule: 'r', confidence: 1 }] }),
    statement({
      id: 's2',
      speaker: 'layla',
      content: 'العرض الجديد',
      replies: [{ actor: 'salem', rule: 'r', confidence: 1 }],
    }),
  )
  const { statements, attributed, edges, replies, ...accuracies } = figures(same, same)
  expect([statements, attributed, edges, replies].map(counts)).toEqual([
    [2, 0, 0],
    [2, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
  ])
  expect(accuracies).toEqual({ reports: 1, speakerAccuracy: 1, actAccuracy: 1, modeAccuracy: 1 })
})

test('a statement given to somebody else is found, and wrongly attributed', () => {
  const { statements, attributed, speakerAccuracy } = figures(
    report(statement({})),
    report(statement({ speaker: 'layla' })),
  )
  expect(counts(statements)).toEqual([1, 0, 0])
  expect(counts(attributed)).toEqual([0, 1, 1])
  expect(speakerAccuracy).toBe(0)
})

test('contents that share less than half of their letters are two statements', () => {
  const gold = report(statement({ content: 'الطريق مفتوح' }))
  const shifted = report(statement({ content: 'مفتوح. ورفضت ليلى' }))
  expect(counts(figures(gold, shifted).statements)).toEqual([0, 1, 1])
  const longer = report(statement({ content: 'إن الطريق مفتوح' }))
  expect(counts(figures(gold, longer).statements)).toEqual([1, 0, 0])
})

test('an optional statement counts neither when missed nor when found', () => {
  const gold = report(
    statement({ optional: true, stances: [{ target: 'layla', polarity: 1, rule: 'r', confidence: 1 }] }),
  )
  const found = report(statement({ stances: [{ target: 'layla', polarity: 1, rule: 'r', confidence: 1 }] }))
  for (const { statements, edges } of [figures(gold, report()), figures(gold, found)]) {
    expect(counts(statements)).toEqual([0, 0, 0])
    expect(counts(edges)).toEqual([0, 0, 0])
  }
})

test('edges are counted once a report, with their sign', () => {
  const toward = (polarity: -1 | 0 | 1) => [{ target: 'layla', polarity, rule: 'r', confidence: 1 }]
  const gold = report(
    statement({ stances: toward(-1) }),
    statement({ id: 's2', content: 'العرض الجديد', stances: toward(-1) }),
  )
  expect(counts(figures(gold, report(statement({ stances: toward(-1) }))).edges)).toEqual([1, 0, 0])
  expect(counts(figures(gold, report(statement({ stances: toward(1) }))).edges)).toEqual([0, 1, 1])
})

test('of two that share the content, the one with the same speaker is the pair', () => {
  const gold = report(statement({ speaker: 'layla' }))
  const found = report(statement({ id: 'a' }), statement({ id: 'b', speaker: 'layla' }))
  const pair = compare(gold, found).statements.find(({ annotated }) => annotated !== null)
  expect(pair?.found?.id).toBe('b')
})

test('an answer to somebody whom no annotation knows is wrong', () => {
  const answering = (actor: string) => report(statement({ replies: [{ actor, rule: 'r', confidence: 1 }] }))
  expect(counts(figures(report(statement({})), answering('layla')).replies)).toEqual([0, 1, 0])
  expect(counts(figures(answering('layla'), answering('nobody')).replies)).toEqual([0, 1, 1])
  expect(counts(figures(report(), answering('layla')).replies)).toEqual([0, 1, 0])
})

test('an annotation of another text is refused', () => {
  expect(() => compare(report(), { ...report(), text: 'نص آخر' })).toThrow(
    'report: the annotated text is another',
  )
})
