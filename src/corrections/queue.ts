import type { Extraction, Statement } from '../extract/index.ts'

/** A statement to look at, and how sure the machine is of the least sure thing in it. */
export interface QueuedStatement {
  readonly statement: Statement
  /** 0 to 1. */
  readonly confidence: number
}

/** The statements that nobody has looked at, the least sure first: where a person's minutes change most. */
export function reviewQueue(extraction: Extraction): readonly QueuedStatement[] {
  const least = new Map<string, number>()
  const note = (id: string, confidence: number): void => {
    least.set(id, Math.min(least.get(id) ?? 1, confidence))
  }
  for (const { id, confidence } of extraction.statements) note(id, confidence)
  for (const { statement, confidence } of extraction.stances) note(statement, confidence)
  for (const { from, confidence } of extraction.replies) note(from, confidence)
  return extraction.statements
    .filter(({ review }) => review === undefined)
    .map((statement) => ({ statement, confidence: least.get(statement.id) ?? statement.confidence }))
    .toSorted((a, b) => a.confidence - b.confidence)
}
