import type { WorkingCopy } from './working-copy.ts'

/**
 * Takes a statement out of those that tell the same: it is gone, or somebody else's. The next one in the order of the
 * extraction becomes the first.
 */
export function leaveSameAs({ statements }: WorkingCopy, id: string): void {
  const own = statements.get(id)
  if (own !== undefined && own.sameAs !== null) statements.set(id, { ...own, sameAs: null })
  const [first, ...rest] = [...statements.values()].filter(({ sameAs }) => sameAs === id)
  if (first === undefined) return
  statements.set(first.id, { ...first, sameAs: null })
  for (const statement of rest) statements.set(statement.id, { ...statement, sameAs: first.id })
}
