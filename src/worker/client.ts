import type { Extraction, Report } from '../extract/index.ts'
import type { Answer, ExtractRequest, Progress } from './protocol.ts'
import { startWorker } from './start.ts'

/** The part of a worker that the client needs. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export interface ExtractOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Ends the reading: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

interface Waiting {
  readonly request: ExtractRequest
  readonly resolve: (extraction: Extraction) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: (progress: Progress) => void
}

/** Extracts in a worker, which is started when it is needed and ended when nobody waits for it. */
export class ExtractionClient {
  readonly #start: () => WorkerLike
  readonly #waiting = new Map<number, Waiting>()
  #worker: WorkerLike | null = null
  #lastRequest = 0

  constructor(start: () => WorkerLike = startWorker) {
    this.#start = start
  }

  /** Reads the reports. Rejects with what went wrong in the worker, or where it was cancelled. */
  async extract(
    reports: readonly Report[],
    { onProgress, signal }: ExtractOptions = {},
  ): Promise<Extraction> {
    signal?.throwIfAborted()
    const request: ExtractRequest = { request: ++this.#lastRequest, reports }
    return new Promise((resolve, reject) => {
      this.#send({ request, resolve, reject, onProgress: onProgress ?? (() => undefined) })
      signal?.addEventListener('abort', () => this.#cancel(request, signal.reason), { once: true })
    })
  }

  /** Ends the worker; whoever still waits is told. */
  close(): void {
    this.#fail(new Error('The extraction was ended'))
  }

  #send(waiting: Waiting): void {
    this.#waiting.set(waiting.request.request, waiting)
    this.#worker ??= this.#listen(this.#start())
    this.#worker.postMessage(waiting.request)
  }

  #listen(worker: WorkerLike): WorkerLike {
    worker.addEventListener('message', (event: MessageEvent<Answer>) => this.#take(event.data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (worker === this.#worker)
        this.#fail(new Error(event.message || 'The extraction could not be started'))
    })
    return worker
  }

  #take(answer: Answer): void {
    // An ended worker may still have answers on their way, for which nobody waits any more.
    const waiting = this.#waiting.get(answer.request)
    if (waiting === undefined) return
    if (answer.kind === 'progress') {
      waiting.onProgress(answer.progress)
      return
    }
    this.#waiting.delete(answer.request)
    // The words compiled in an idle worker would keep their memory; the next one is ready in a tenth of a second.
    if (this.#waiting.size === 0) this.#end()
    if (answer.kind === 'extraction') waiting.resolve(answer.extraction)
    else waiting.reject(new Error(answer.reason))
  }

  /** A running extraction cannot be interrupted, only its worker ended: the other requests begin anew. */
  #cancel({ request }: ExtractRequest, reason: unknown): void {
    const cancelled = this.#waiting.get(request)
    if (cancelled === undefined) return
    cancelled.reject(reason instanceof Error ? reason : new Error('The extraction was cancelled'))
    this.#waiting.delete(request)
    this.#end()
    for (const waiting of this.#waiting.values()) this.#send(waiting)
  }

  #fail(reason: Error): void {
    this.#end()
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of waiting) reject(reason)
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
