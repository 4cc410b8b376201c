import type { ExtractionProblem } from '../exchange/read-extraction.ts'
import type { Extraction } from '../extract/index.ts'
import type { ProjectFile } from '../projects/project-file.ts'
import { SpareWorker } from './spare-worker.ts'

/** What the worker makes of a file. */
export type FileAnswer =
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'project'; readonly project: ProjectFile }
  | { readonly kind: 'refused'; readonly problem: ExtractionProblem; readonly place: string | null }
  | { readonly kind: 'failure'; readonly reason: string }

/** The worker that the next extraction or project is read in. */
export const fileWorker = new SpareWorker(
  () => new Worker(new URL('./file-reader.ts', import.meta.url), { type: 'module', name: 'isnad-file' }),
)

/**
 * Reads an extraction or a project, packed or not, in a worker of its own, which ends with it.
 * @throws Error where the browser cannot start the worker, and the signal's reason where that ends the reading
 */
export async function readFile(file: Blob, signal: AbortSignal): Promise<FileAnswer> {
  signal.throwIfAborted()
  const worker = fileWorker.take()
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      worker.postMessage(file)
    })
  } finally {
    worker.terminate()
  }
}
