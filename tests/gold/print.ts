import {
  figuresByOutlet,
  linkRules,
  statementRules,
  statementsBy,
  type LinkRule,
  type StatementRule,
} from './breakdown.ts'
import type { Comparison } from './compare.ts'
import type { Figures, Tally } from './figures.ts'
import { percent, tableOf, type Column } from './table.ts'

/** The four figures of one method with the accuracies behind them; a line a method, P R F1 each. */
export function methodTable(methods: ReadonlyMap<string, Figures>): string {
  const tallies = ['statements', 'attributed', 'edges', 'replies'] as const
  const figures = tallies.flatMap((name): Column<[string, Figures]>[] => [
    { heading: `${name} P`, cell: ([, figures]) => percent(figures[name].precision) },
    { heading: 'R', cell: ([, figures]) => percent(figures[name].recall) },
    { heading: 'F1', cell: ([, figures]) => percent(figures[name].f1) },
  ])
  return tableOf(
    [...methods],
    [
      { heading: '', cell: ([name]) => name },
      { heading: 'reports', cell: ([, { reports }]) => `${reports}` },
      ...figures,
      { heading: 'speaker', cell: ([, { speakerAccuracy }]) => percent(speakerAccuracy) },
      { heading: 'act', cell: ([, { actAccuracy }]) => percent(actAccuracy) },
      { heading: 'mode', cell: ([, { modeAccuracy }]) => percent(modeAccuracy) },
    ],
  )
}

/** How many were right, wrong and missed behind each of the four figures. */
export function countTable({ statements, attributed, edges, replies }: Figures): string {
  return tallyTable('', new Map(Object.entries({ statements, attributed, edges, replies })))
}

function tallyTable(heading: string, tallies: ReadonlyMap<string, Tally>): string {
  return tableOf(
    [...tallies],
    [
      { heading, cell: ([name]) => name },
      { heading: 'P', cell: ([, { precision }]) => percent(precision) },
      { heading: 'R', cell: ([, { recall }]) => percent(recall) },
      { heading: 'F1', cell: ([, { f1 }]) => percent(f1) },
      { heading: 'right', cell: ([, { right }]) => `${right}` },
      { heading: 'wrong', cell: ([, { wrong }]) => `${wrong}` },
      { heading: 'missed', cell: ([, { missed }]) => `${missed}` },
    ],
  )
}

/** Where the figures come from: by mode, act, outlet and rule. */
export function breakdownTables(comparisons: readonly Comparison[]): string {
  return [
    tallyTable(
      'statements by mode',
      statementsBy(comparisons, ({ mode }) => mode),
    ),
    tallyTable(
      'statements by act',
      statementsBy(comparisons, ({ act }) => act),
    ),
    `by outlet\n${methodTable(figuresByOutlet(comparisons))}`,
    statementRuleTable(statementRules(comparisons)),
    linkRuleTable('rules of edges', linkRules(comparisons.flatMap(({ edges }) => edges))),
    linkRuleTable('rules of replies', linkRules(comparisons.flatMap(({ replies }) => replies))),
  ].join('\n\n')
}

function statementRuleTable(rules: ReadonlyMap<string, StatementRule>): string {
  return tableOf(
    [...rules],
    [
      { heading: 'rules of statements', cell: ([rule]) => rule },
      { heading: 'hits', cell: ([, { hits }]) => `${hits}` },
      { heading: 'precision', cell: ([, { precision }]) => percent(precision) },
      { heading: 'speaker', cell: ([, { speaker }]) => percent(speaker) },
      { heading: 'act', cell: ([, { act }]) => percent(act) },
      { heading: 'mode', cell: ([, { mode }]) => percent(mode) },
    ],
  )
}

function linkRuleTable(heading: string, rules: ReadonlyMap<string, LinkRule>): string {
  return tableOf(
    [...rules],
    [
      { heading, cell: ([rule]) => rule },
      { heading: 'hits', cell: ([, { hits }]) => `${hits}` },
      { heading: 'precision', cell: ([, { precision }]) => percent(precision) },
    ],
  )
}
