import type { Explorer } from '../../app/explorer.svelte.ts'
import type { Statement } from '../../extract/index.ts'

/** Sets which words a statement says, or which attribute it; the others stay. */
export function setSpans(
  { corrected, desk }: Explorer,
  statement: Statement,
  changes: Partial<Pick<Statement, 'cue' | 'content'>>,
): void {
  const reference = corrected.references.get(statement.id)
  if (reference === undefined) return
  const { cue, content } = statement
  desk.correct({ kind: 'set-spans', statement: reference, cue, content, ...changes })
}
