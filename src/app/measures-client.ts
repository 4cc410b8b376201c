import type { ActorMeasures, MeasureJob } from '../graph/metrics/measure-actors.ts'

/** What the page asks of the worker. */
export interface MeasureRequest {
  /** Comes back with the answer. */
  readonly request: number
  readonly job: MeasureJob
}

export type MeasureAnswer =
  | { readonly kind: 'measures'; readonly request: number; readonly actors: readonly ActorMeasures[] }
  | { readonly kind: 'failure'; readonly request: number; readonly reason: string }

/** The part of a worker that the client needs. */
type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** The build finds the worker by this very form of words. */
const startWorker = (): Worker =>
  new Worker(new URL('./measures-worker.ts', import.meta.url), { type: 'module', name: 'isnad-measures' })

interface Running {
  readonly request: number
  readonly resolve: (actors: readonly ActorMeasures[] | null) => void
  readonly reject: (reason: Error) => void
}

/** Measures in a worker, one job at a time: whoever asks anew no longer wants what was asked before. */
export class MeasuresClient {
  readonly #start: () => WorkerLike
  #worker: WorkerLike | null = null
  #running: Running | null = null
  #last = 0

  constructor(start: () => WorkerLike = startWorker) {
    this.#start = start
  }

  /**
   * Measures all actors of a job.
   * @returns null where it was cancelled, or another job came
   * @throws Error with what went wrong in the worker
   */
  measure(job: MeasureJob): Promise<readonly ActorMeasures[] | null> {
    this.cancel()
    const request = ++this.#last
    return new Promise((resolve, reject) => {
      this.#running = { request, resolve, reject }
      this.#worker ??= this.#listen(this.#start())
      this.#worker.postMessage({ request, job } satisfies MeasureRequest)
    })
  }

  /** What is under way cannot be interrupted, only its worker ended. */
  cancel(): void {
    if (!this.#running) return
    this.#end()
    this.#running.resolve(null)
    this.#running = null
  }

  #listen(worker: WorkerLike): WorkerLike {
    worker.addEventListener('message', ({ data }: MessageEvent<MeasureAnswer>) => this.#take(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (worker === this.#worker) this.#fail(event.message || 'The measuring could not be started')
    })
    return worker
  }

  #take(answer: MeasureAnswer): void {
    if (answer.request !== this.#running?.request) return
    if (answer.kind === 'failure') this.#fail(answer.reason)
    else {
      this.#running.resolve(answer.actors)
      this.#running = null
    }
  }

  #fail(reason: string): void {
    this.#end()
    this.#running?.reject(new Error(reason))
    this.#running = null
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
