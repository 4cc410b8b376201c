import type { Selected } from '../../app/selected.ts'

const KINDS = ['actor', 'issue', 'statement', 'report'] as const
export type OptionKind = (typeof KINDS)[number]

/** The value of an option in the list of results: which thing it stands for. */
export const optionOf = (kind: OptionKind, id: string): string => `${kind}:${id}`

/** What an option stands for. */
export function targetOf(option: string): Selected | null {
  const kind = KINDS.find((known) => option.startsWith(`${known}:`))
  return kind ? { kind, id: option.slice(kind.length + 1) } : null
}
