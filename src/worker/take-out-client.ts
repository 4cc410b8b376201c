import type { TakenOut, TakeOutJob } from '../take-out/job.ts'

export type TakeOutAnswer =
  { readonly kind: 'file'; readonly file: TakenOut } | { readonly kind: 'failure'; readonly reason: string }

/**
 * Writes files in a worker of its own, which ends with them.
 * @throws Error with what went wrong, and the signal's reason where that ends the writing
 */
export async function takeOutFiles(job: TakeOutJob, signal: AbortSignal): Promise<TakenOut> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./take-out-writer.ts', import.meta.url), {
    type: 'module',
    name: 'isnad-take-out',
  })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<TakeOutAnswer>) => {
        if (data.kind === 'file') resolve(data.file)
        else reject(new Error(data.reason))
      })
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      worker.postMessage(job)
    })
  } finally {
    worker.terminate()
  }
}
