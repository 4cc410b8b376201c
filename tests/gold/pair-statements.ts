import type { Span } from '../../src/extract/types.ts'
import type { JudgedReport, JudgedStatement } from './judged.ts'

/** Statements are one where at least so much of their characters is shared. */
const SHARED = 0.5
const SAME_SPEAKER = 0.5
const SAME_CUE = 0.25

/** Which statement found is which annotated one. */
export type StatementPairs = ReadonlyMap<JudgedStatement, JudgedStatement>

/**
 * Pairs annotated statements with those found, one to one: content decides (intersection over union of letters and
 * digits), a common speaker and a common cue decide between several.
 */
export function pairStatements(
  annotated: JudgedReport,
  found: JudgedReport,
  actors: ReadonlyMap<string, string>,
): StatementPairs {
  const contents = new Map(
    [annotated, found].flatMap(({ text, statements }) =>
      statements.map((statement) => [statement, lettersOf(text, statement.content)] as const),
    ),
  )
  const lettersIn = (statement: JudgedStatement) => contents.get(statement) ?? new Set<number>()
  const candidates = annotated.statements.flatMap((gold) =>
    found.statements.map((other) => {
      const share = overlap(lettersIn(gold), lettersIn(other))
      const bonus =
        (actors.get(other.speaker) === gold.speaker ? SAME_SPEAKER : 0) +
        (meet(gold.cue, other.cue) ? SAME_CUE : 0)
      return { gold, other, share, weight: share + bonus }
    }),
  )
  const pairs = new Map<JudgedStatement, JudgedStatement>()
  const taken = new Set<JudgedStatement>()
  const best = candidates.filter(({ share }) => share >= SHARED).toSorted((a, b) => b.weight - a.weight)
  for (const { gold, other } of best) {
    if (pairs.has(gold) || taken.has(other)) continue
    pairs.set(gold, other)
    taken.add(other)
  }
  return pairs
}

/** Positions of the letters and digits of spans. */
function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) found.add(at)
  return found
}

function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0
  for (const at of one) if (other.has(at)) common++
  return common / (one.size + other.size - common || 1)
}

function meet(one: Span | null, other: Span | null): boolean {
  return one !== null && other !== null && one[0] < other[1] && other[0] < one[1]
}
