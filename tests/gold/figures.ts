import type { Comparison, LinkOutcome, StatementOutcome } from './compare.ts'

/** Right ones, wrong ones and missed ones, with precision, recall and their harmonic mean (0 to 1). */
export interface Tally {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Figures {
  readonly reports: number
  /** Content found, at least half of its letters shared. */
  readonly statements: Tally
  /** Content found and given to the right actor. */
  readonly attributed: Tally
  /** Signed edges between actors, as the map of each report shows them. */
  readonly edges: Tally
  /** Who is answered by which statement. */
  readonly replies: Tally
  /** Shares of the statements paired. */
  readonly speakerAccuracy: number
  readonly actAccuracy: number
  readonly modeAccuracy: number
}

/** All figures over a set of reports. */
export function figuresOf(comparisons: readonly Comparison[]): Figures {
  const statements = comparisons.flatMap((comparison) => comparison.statements)
  const pairs = statements.filter(isPair)
  return {
    reports: comparisons.length,
    statements: tallyStatements(statements),
    attributed: tallyAttributed(statements),
    edges: tallyLinks(comparisons.flatMap(({ edges }) => edges)),
    replies: tallyLinks(comparisons.flatMap(({ replies }) => replies)),
    speakerAccuracy: share(pairs, ({ rightSpeaker }) => rightSpeaker),
    actAccuracy: share(pairs, ({ annotated, found }) => annotated.act === found.act),
    modeAccuracy: share(pairs, ({ annotated, found }) => annotated.mode === found.mode),
  }
}

/** A statement that is both annotated and found. */
export type StatementPair = StatementOutcome & {
  readonly [Side in 'annotated' | 'found']: NonNullable<StatementOutcome[Side]>
}

export function isPair(outcome: StatementOutcome): outcome is StatementPair {
  return outcome.annotated !== null && outcome.found !== null
}

function tallyStatements(outcomes: readonly StatementOutcome[]): Tally {
  return tally(
    outcomes.filter(isPair).length,
    outcomes.filter(({ annotated }) => annotated === null).length,
    outcomes.filter(({ found }) => found === null).length,
  )
}

/** A statement given to somebody else is both wrong and missed. */
function tallyAttributed(outcomes: readonly StatementOutcome[]): Tally {
  const right = outcomes.filter(({ rightSpeaker }) => rightSpeaker).length
  return tally(
    right,
    outcomes.filter(({ found }) => found !== null).length - right,
    outcomes.filter(({ annotated }) => annotated !== null).length - right,
  )
}

export function tallyLinks(outcomes: readonly LinkOutcome[]): Tally {
  return tally(
    outcomes.filter(({ annotated, found }) => annotated && found).length,
    outcomes.filter(({ annotated }) => !annotated).length,
    outcomes.filter(({ found }) => !found).length,
  )
}

export function tally(right: number, wrong: number, missed: number): Tally {
  const precision = right / (right + wrong || 1)
  const recall = right / (right + missed || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return { right, wrong, missed, precision, recall, f1 }
}

/** The share of those that fulfil a condition; 0 of none. */
export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / (items.length || 1)
}
