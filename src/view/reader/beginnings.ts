import type { Span, Statement } from '../../extract/index.ts'
import { groupBy } from '../../graph/groups.ts'
import { placeIn, wordStart } from './segments.ts'

/** Where a statement begins in the text, with its number there, from 1. */
export interface Beginning {
  readonly statement: Statement
  readonly number: number
  readonly at: number
}

/** Each statement begins at the word of its first mark; several may begin at one place. */
export function beginningsOf(text: string, statements: readonly Statement[]): readonly Beginning[] {
  return statements.map((statement, index) => ({
    statement,
    number: index + 1,
    at: wordStart(text, Math.min(statement.cue[0], ...statement.content.map(([start]) => start))),
  }))
}

/** The statements that begin in each part of a text, by the index of the part. */
export function beginningsByPart(
  parts: readonly Span[],
  beginnings: readonly Beginning[],
): ReadonlyMap<number, readonly Beginning[]> {
  const starts = parts.map(([start]) => start)
  return groupBy(beginnings, ({ at }) => placeIn(starts, at))
}
