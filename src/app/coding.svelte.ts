import { EMPTY_HISTORY, record, redo, undo, type History } from '../corrections/history.ts'
import type { Change, Correction } from '../corrections/types.ts'
import { recallAll, rememberAll } from './storage.ts'

/** What a person changes of what the machine found, and the way back. */
export class Coding {
  #history = $state.raw<History>(EMPTY_HISTORY)
  #coder = $state(recallCoder())

  /** The name that corrections are signed with. */
  get coder(): string {
    return this.#coder
  }

  set coder(name: string) {
    this.#coder = name
    rememberAll('coder', { name })
  }

  get history(): History {
    return this.#history
  }

  set history(history: History) {
    this.#history = history
  }

  /** What undoing would take back; null where there is nothing. */
  get last(): Correction | null {
    return this.#history.done.at(-1) ?? null
  }

  /** What redoing would bring back; null where there is nothing. */
  get next(): Correction | null {
    return this.#history.undone.at(-1) ?? null
  }

  record(change: Change): Correction {
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a moment that never changes
    const at = new Date().toISOString()
    const correction = { id: crypto.randomUUID(), by: this.#coder, at, change }
    this.#history = record(this.#history, correction)
    return correction
  }

  undo(): void {
    this.#history = undo(this.#history)
  }

  redo(): void {
    this.#history = redo(this.#history)
  }
}

function recallCoder(): string {
  const { name } = recallAll('coder')
  return typeof name === 'string' ? name : ''
}
