/** What the page asks of a worker that does one job at a time. */
export interface JobRequest<Job> {
  /** Comes back with every answer. */
  readonly request: number
  readonly job: Job
}

export type JobAnswer<Result> =
  /** How much of it is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly request: number; readonly share: number }
  | { readonly kind: 'result'; readonly request: number; readonly result: Result }
  | { readonly kind: 'failure'; readonly request: number; readonly reason: string }

export type OnShare = (share: number) => void

/** The part of a worker that the client needs. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

interface Running<Result> {
  readonly request: number
  readonly resolve: (result: Result | null) => void
  readonly reject: (reason: Error) => void
  readonly onShare: OnShare
}

/** Has a worker do one job at a time: whoever asks anew no longer wants what was asked before. */
export class JobClient<Job, Result> {
  readonly #start: () => WorkerLike
  #worker: WorkerLike | null = null
  #running: Running<Result> | null = null
  #last = 0

  constructor(start: () => WorkerLike) {
    this.#start = start
  }

  /** Starts the worker for a job that is about to come. */
  prepare(): void {
    this.#worker ??= this.#listen(this.#start())
  }

  /**
   * Does a job in the worker.
   * @returns null where it was cancelled, or another job came
   * @throws Error with what went wrong in the worker
   */
  run(job: Job, onShare: OnShare = () => undefined): Promise<Result | null> {
    this.cancel()
    const request = ++this.#last
    return new Promise((resolve, reject) => {
      this.#running = { request, resolve, reject, onShare }
      this.prepare()
      this.#worker?.postMessage({ request, job } satisfies JobRequest<Job>)
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
    worker.addEventListener('message', ({ data }: MessageEvent<JobAnswer<Result>>) => this.#take(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (worker === this.#worker) this.#fail(event.message || 'The worker could not be started')
    })
    return worker
  }

  #take(answer: JobAnswer<Result>): void {
    // An ended worker may still have answers on their way, for which nobody waits any more.
    if (answer.request !== this.#running?.request) return
    if (answer.kind === 'progress') this.#running.onShare(answer.share)
    else if (answer.kind === 'failure') this.#fail(answer.reason)
    else {
      // A worker that waits for the next job keeps the memory of the last one.
      this.#end()
      this.#running.resolve(answer.result)
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
