import type { Comparison, Judgement } from './compare.ts'
import { percent, tableOf } from './table.ts'

/** Findings of one tenth of the scale of confidence. */
export interface Decile {
  /** The tenth that it begins with: 0.3 for 0.3 to below 0.4. */
  readonly from: number
  readonly count: number
  /** What the extraction expects of them on the average, and the share that is right. */
  readonly predicted: number
  readonly observed: number
}

/** Findings by tenths of their confidence; tenths without any are left out. */
export function decilesOf(judgements: readonly Judgement[]): Decile[] {
  const deciles: Decile[] = []
  for (let tenth = 0; tenth < 10; tenth++) {
    const own = judgements.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    if (own.length === 0) continue
    const sum = own.reduce((total, { confidence }) => total + confidence, 0)
    const right = own.filter((one) => one.right).length
    deciles.push({
      from: tenth / 10,
      count: own.length,
      predicted: sum / own.length,
      observed: right / own.length,
    })
  }
  return deciles
}

/** How far confidence is from the share that is right, on the average over all findings; 0 is best. */
export function calibrationError(judgements: readonly Judgement[]): number {
  const gaps = decilesOf(judgements).map(
    ({ count, predicted, observed }) => count * Math.abs(predicted - observed),
  )
  return gaps.reduce((sum, gap) => sum + gap, 0) / (judgements.length || 1)
}

/** Whether confidence tells what is right: a table each for statements, stances and replies. */
export function reliabilityTables(comparisons: readonly Comparison[]): string {
  const statements = comparisons
    .flatMap((one) => one.statements)
    .flatMap(({ found, rightSpeaker }) =>
      found ? [{ confidence: found.confidence, right: rightSpeaker }] : [],
    )
  const replies = comparisons
    .flatMap((one) => one.replies)
    .filter(({ found }) => found)
    .map(({ confidence, annotated }) => ({ confidence, right: annotated }))
  return [
    reliabilityTable('statements', statements),
    reliabilityTable(
      'stances',
      comparisons.flatMap(({ stances }) => stances),
    ),
    reliabilityTable('replies', replies),
  ].join('\n\n')
}

function reliabilityTable(heading: string, judgements: readonly Judgement[]): string {
  const table = tableOf(decilesOf(judgements), [
    { heading, cell: ({ from }) => `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}` },
    { heading: 'count', cell: ({ count }) => `${count}` },
    { heading: 'predicted', cell: ({ predicted }) => percent(predicted) },
    { heading: 'right', cell: ({ observed }) => percent(observed) },
  ])
  return `${table}\nmean distance ${percent(calibrationError(judgements))}`
}
