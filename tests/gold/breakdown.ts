import type { Comparison, LinkOutcome, StatementOutcome } from './compare.ts'
import { figuresOf, isPair, share, tally, tallyLinks, type Figures, type Tally } from './figures.ts'
import type { JudgedStatement } from './judged.ts'

/**
 * Statements by a property of theirs, such as mode or act. Precision is over those found with a value, recall over
 * those annotated with it.
 */
export function statementsBy(
  comparisons: readonly Comparison[],
  valueOf: (statement: JudgedStatement) => string,
): ReadonlyMap<string, Tally> {
  const outcomes = comparisons.flatMap(({ statements }) => statements)
  const values = new Set(
    outcomes
      .flatMap(({ annotated, found }) => [annotated, found])
      .flatMap((one) => (one ? [valueOf(one)] : [])),
  )
  const has = (statement: JudgedStatement | null, value: string) =>
    statement !== null && valueOf(statement) === value
  return new Map(
    [...values].sort().map((value) => {
      const found = outcomes.filter((outcome) => has(outcome.found, value))
      const annotated = outcomes.filter((outcome) => has(outcome.annotated, value))
      const wrong = found.filter((outcome) => !isPair(outcome)).length
      const missed = annotated.filter((outcome) => !isPair(outcome)).length
      const { precision } = tally(found.length - wrong, wrong, 0)
      const { recall, right } = tally(annotated.length - missed, 0, missed)
      const f1 = (2 * precision * recall) / (precision + recall || 1)
      return [value, { right, wrong, missed, precision, recall, f1 }]
    }),
  )
}

/** All figures of the reports of each outlet. */
export function figuresByOutlet(comparisons: readonly Comparison[]): ReadonlyMap<string, Figures> {
  const groups = new Map<string, Comparison[]>()
  for (const comparison of comparisons) {
    const outlet = comparison.source ?? 'unknown'
    groups.set(outlet, [...(groups.get(outlet) ?? []), comparison])
  }
  return new Map([...groups].map(([outlet, group]) => [outlet, figuresOf(group)]))
}

/** What a rule for statements brings: how often it fires, and the share of its hits that is right. */
export interface StatementRule {
  readonly hits: number
  readonly precision: number
  /** Shares of its right hits. */
  readonly speaker: number
  readonly act: number
  readonly mode: number
}

export function statementRules(comparisons: readonly Comparison[]): ReadonlyMap<string, StatementRule> {
  const outcomes = comparisons.flatMap(({ statements }) => statements)
  return byRule(
    outcomes,
    ({ found }) => (found ? [found.rule] : []),
    (hits: readonly StatementOutcome[]) => {
      const pairs = hits.filter(isPair)
      return {
        hits: hits.length,
        precision: pairs.length / hits.length,
        speaker: share(pairs, ({ rightSpeaker }) => rightSpeaker),
        act: share(pairs, ({ annotated, found }) => annotated.act === found.act),
        mode: share(pairs, ({ annotated, found }) => annotated.mode === found.mode),
      }
    },
  )
}

/** What a rule for stances or replies brings. */
export interface LinkRule {
  readonly hits: number
  readonly precision: number
}

export function linkRules(outcomes: readonly LinkOutcome[]): ReadonlyMap<string, LinkRule> {
  return byRule(
    outcomes,
    ({ rules }) => rules,
    (hits: readonly LinkOutcome[]) => ({
      hits: hits.length,
      precision: tallyLinks(hits).precision,
    }),
  )
}

/** Groups outcomes by the rules behind them, the most frequent first. */
function byRule<Outcome, Value extends { readonly hits: number }>(
  outcomes: readonly Outcome[],
  rulesOf: (outcome: Outcome) => readonly string[],
  summarise: (hits: readonly Outcome[]) => Value,
): ReadonlyMap<string, Value> {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes)
    for (const rule of new Set(rulesOf(outcome))) groups.set(rule, [...(groups.get(rule) ?? []), outcome])
  const rows = [...groups].map(([rule, hits]) => [rule, summarise(hits)] as const)
  return new Map(rows.sort(([, one], [, other]) => other.hits - one.hits))
}
