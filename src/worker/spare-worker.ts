/** Starts a worker before it is needed: its program is there when the first request comes. */
export class SpareWorker {
  readonly #start: () => Worker
  #spare: Worker | null = null

  /** @param start with `new Worker(new URL(…))` in it, by which the build finds the worker's program */
  constructor(start: () => Worker) {
    this.#start = start
  }

  /** Has one in store. */
  prepare(): void {
    if (this.#spare) return
    const spare = (this.#spare = this.#start())
    // One that could not be started is none: whoever takes the next one hears what is wrong.
    spare.addEventListener('error', (event) => {
      if (spare !== this.#spare) return
      event.preventDefault()
      this.release()
    })
  }

  /** The one in store, or a new one: whoever takes it ends it. */
  take(): Worker {
    const taken = this.#spare ?? this.#start()
    this.#spare = null
    return taken
  }

  /** Ends the one in store: nobody will need it. */
  release(): void {
    this.#spare?.terminate()
    this.#spare = null
  }
}
