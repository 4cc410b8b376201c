import type { Correction } from './types.ts'

/** What was done, in order, and what was undone and can be done again, the last undone last. */
export interface History {
  readonly done: readonly Correction[]
  readonly undone: readonly Correction[]
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }

/** Does something new; what was undone before cannot be done again after it. */
export function record({ done }: History, correction: Correction): History {
  return { done: [...done, correction], undone: [] }
}

/** Takes back the last thing done, where there is one. */
export function undo(history: History): History {
  const last = history.done.at(-1)
  if (last === undefined) return history
  return { done: history.done.slice(0, -1), undone: [...history.undone, last] }
}

/** Does again what was undone last, where there is something. */
export function redo(history: History): History {
  const last = history.undone.at(-1)
  if (last === undefined) return history
  return { done: [...history.done, last], undone: history.undone.slice(0, -1) }
}
