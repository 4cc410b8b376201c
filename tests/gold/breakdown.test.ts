import { expect, test } from 'vitest'
import { figuresByOutlet, linkRules, statementRules, statementsBy } from './breakdown.ts'
import { compare } from './compare.ts'
import { errorsOf } from './errors.ts'
import { report, statement } from './judge.ts'
import { percent, tableOf } from './table.ts'

const stance = { target: 'layla', polarity: -1, rule: 'stance.target', confidence: 1 } as const
const gold = report(
  statement({ stances: [stance] }),
  statement({ id: 's2', content: 'العرض الجديد', mode: 'act', act: 'reject' }),
)
const found = report(
  statement({ rule: 'cue', act: 'accuse', stances: [stance] }),
  statement({ id: 'x', content: 'ورفضت ليلى', mode: 'act', rule: 'nominal' }),
)
const comparison = compare(gold, found)

test('precision of a mode is over those found with it, recall over those annotated with it', () => {
  const modes = statementsBy([comparison], ({ mode }) => mode)
  expect(modes.get('indirect')).toMatchObject({ right: 1, wrong: 0, missed: 0, f1: 1 })
  expect(modes.get('act')).toMatchObject({ right: 0, wrong: 1, missed: 1, f1: 0 })
})

test('a rule has its hits and the share that is right', () => {
  const rules = statementRules([comparison])
  expect(rules.get('cue')).toEqual({ hits: 1, precision: 1, speaker: 1, act: 0, mode: 1 })
  expect(rules.get('nominal')).toMatchObject({ hits: 1, precision: 0 })
  expect(linkRules(comparison.edges).get('stance.target')).toEqual({ hits: 1, precision: 1 })
})

test('reports without an outlet are a group of their own', () => {
  const other = { ...comparison, source: 'الوكالة' }
  const groups = figuresByOutlet([comparison, other, other])
  expect([...groups].map(([outlet, { reports }]) => [outlet, reports])).toEqual([
    ['unknown', 1],
    ['الوكالة', 2],
  ])
})

test('every error has a line that names the rule', () => {
  const lines = errorsOf(comparison).join('\n')
  expect(lines).toContain('spurious     nominal salem [state] ورفضت ليلى')
  expect(lines).toContain('missed       s2 salem [reject] العرض الجديد')
  expect(lines).toContain('act          s1 cue want state got accuse')
})

test('a table is flush', () => {
  const rows = [
    ['a', 0.5],
    ['long', 1],
  ] as const
  const table = tableOf(rows, [
    { heading: 'name', cell: ([name]) => name },
    { heading: 'F1', cell: ([, value]) => percent(value) },
  ])
  expect(table.split('\n')).toEqual(['name     F1', 'a      50.0', 'long  100.0'])
})
