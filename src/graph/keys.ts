import type { NodeKind } from './types.ts'

/**
 * The key of a node. Actors, statements and reports may bear the same id in an extraction,
 * so a key tells the kind as well. Callers outside this folder speak of ids only.
 */
export function keyOf(kind: NodeKind, id: string): string {
  return `${kind}:${id}`
}
