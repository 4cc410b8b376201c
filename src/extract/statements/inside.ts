import type { Draft } from './draft.ts'

/** Whether a token stands in the content of a statement. */
export function contains({ content }: Draft, at: number): boolean {
  return content.some(({ first, last }) => at >= first && at < last)
}

/** Whether a statement is reported inside another one. */
export function isInside(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some((other) => other !== draft && contains(other, draft.cue.range.first))
}
