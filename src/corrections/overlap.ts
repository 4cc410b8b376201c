import type { Span, Statement } from '../extract/index.ts'

/** Least share of letters that two contents have in common to be one statement with ends set differently. */
const LEAST_SHARE = 0.5

type Place = Pick<Statement, 'document' | 'cue' | 'content'>

/**
 * How well two places of statements fit: the share of common letters of their contents (Dice's coefficient, 0.5 to 1),
 * and 1 more where the cue is the same; 0 where it is less than half, or another report.
 */
export function overlapOf(a: Place, b: Place): number {
  if (a.document !== b.document) return 0
  const common = lengthOf(intersections(a.content, b.content))
  const dice = (2 * common) / (lengthOf(a.content) + lengthOf(b.content) || 1)
  return dice < LEAST_SHARE ? 0 : dice + Number(sameSpan(a.cue, b.cue))
}

const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1]

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

function intersections(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  return some
    .flatMap((a) => others.map((b): Span => [Math.max(a[0], b[0]), Math.min(a[1], b[1])]))
    .filter(([start, end]) => start < end)
}
