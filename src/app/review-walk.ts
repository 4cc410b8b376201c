import type { Extraction } from '../extract/index.ts'

/** Ids of the statements that nobody has looked at. */
export const unreviewed = ({ statements }: Extraction): ReadonlySet<string> =>
  new Set(statements.flatMap(({ id, review }) => (review === undefined ? [id] : [])))

/** Ids of all statements. */
export const statementIds = ({ statements }: Extraction): ReadonlySet<string> =>
  new Set(statements.map(({ id }) => id))

/** How far a review has come, in statements. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** A step through a review. */
export interface ReviewStep {
  readonly by: 1 | -1
  /** Ids of the statements that nobody has looked at. */
  readonly open: ReadonlySet<string>
  /** Ids of all statements: a rejected one is not there. */
  readonly there: ReadonlySet<string>
}

/** What was looked at, or rejected, is done. */
export function progressOf(order: readonly string[], open: ReadonlySet<string>): Progress {
  return { done: order.filter((id) => !open.has(id)).length, total: order.length }
}

/**
 * Where a step leads. Onward it leads to what nobody has looked at, and from the end to what was left out before;
 * back to whatever comes before, to look at it again. Null where there is nothing.
 * @param at the statement that one stands at; null at the beginning
 */
export function stepInReview(
  order: readonly string[],
  at: string | null,
  { by, open, there }: ReviewStep,
): string | null {
  const index = at === null ? -1 : order.indexOf(at)
  if (by === -1) return order.slice(0, Math.max(0, index)).findLast((id) => there.has(id)) ?? null
  const ahead = [...order.slice(index + 1), ...order.slice(0, Math.max(0, index))]
  return ahead.find((id) => open.has(id)) ?? null
}
