import type { LayoutJob, OnProgress } from './layouts/job.ts'
import type { Position, Positions } from './position.ts'

/** What the page asks of the worker. */
export interface LayoutRequest {
  /** Comes back with every answer. */
  readonly request: number
  readonly job: LayoutJob
}

export type LayoutAnswer =
  | { readonly kind: 'progress'; readonly request: number; readonly share: number }
  | {
      readonly kind: 'places'
      readonly request: number
      readonly places: readonly (readonly [string, Position])[]
    }
  | { readonly kind: 'failure'; readonly request: number; readonly reason: string }

interface Running {
  readonly request: number
  readonly resolve: (places: Positions | null) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: OnProgress
}

/** The part of a worker that the client needs. */
type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** The build finds the worker by this very form of words. */
const startWorker = (): Worker =>
  new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'isnad-layout' })

/** Arranges in a worker, one job at a time: whoever asks anew no longer wants what was asked before. */
export class LayoutClient {
  readonly #start: () => WorkerLike
  #worker: WorkerLike | null = null
  #running: Running | null = null
  #last = 0

  constructor(start: () => WorkerLike = startWorker) {
    this.#start = start
  }

  /**
   * Finds places in the worker.
   * @returns null where it was cancelled, or another job came
   * @throws Error with what went wrong in the worker
   */
  arrange(job: LayoutJob, onProgress: OnProgress): Promise<Positions | null> {
    this.cancel()
    const request = ++this.#last
    return new Promise((resolve, reject) => {
      this.#running = { request, resolve, reject, onProgress }
      this.#worker ??= this.#listen(this.#start())
      this.#worker.postMessage({ request, job } satisfies LayoutRequest)
    })
  }

  /** A layout under way cannot be interrupted, only its worker ended. */
  cancel(): void {
    if (!this.#running) return
    this.#worker?.terminate()
    this.#worker = null
    this.#running.resolve(null)
    this.#running = null
  }

  #listen(worker: WorkerLike): WorkerLike {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => this.#take(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (worker === this.#worker) this.#fail(event.message || 'The layout could not be started')
    })
    return worker
  }

  #take(answer: LayoutAnswer): void {
    if (answer.request !== this.#running?.request) return
    if (answer.kind === 'progress') this.#running.onProgress(answer.share)
    else if (answer.kind === 'failure') this.#fail(answer.reason)
    else {
      this.#running.resolve(new Map(answer.places))
      this.#running = null
    }
  }

  #fail(reason: string): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#running?.reject(new Error(reason))
    this.#running = null
  }
}
