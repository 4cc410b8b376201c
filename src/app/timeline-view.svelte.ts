import { recall, remember } from './storage.ts'

const STATES = ['open', 'shut'] as const

/** Whether the timeline is seen whole: as the reader left it, else as the room of the window suggests. */
export class TimelineView {
  #state = $state(recall('timeline', STATES))
  readonly #isNarrow: () => boolean

  constructor(isNarrow: () => boolean) {
    this.#isNarrow = isNarrow
  }

  get isOpen(): boolean {
    return this.#state === null ? !this.#isNarrow() : this.#state === 'open'
  }

  set isOpen(isOpen: boolean) {
    this.#state = isOpen ? 'open' : 'shut'
    remember('timeline', this.#state)
  }
}
