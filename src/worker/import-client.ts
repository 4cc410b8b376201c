import type { HandedFile } from '../import/types.ts'
import type { ImportAnswer } from './import-protocol.ts'
import { SpareWorker } from './spare-worker.ts'

/** Reads files, telling each answer; resolves after the last. A signal ends it, and the promise rejects. */
export type ImportFiles = (
  files: readonly HandedFile[],
  onAnswer: (answer: ImportAnswer) => void,
  signal: AbortSignal,
) => Promise<void>

/** The worker that the next files are read in. */
export const importWorker = new SpareWorker(
  () => new Worker(new URL('./import-reader.ts', import.meta.url), { type: 'module', name: 'isnad-import' }),
)

/** Reads files in a worker of its own, which ends with the last of them. */
export const importFiles: ImportFiles = async (files, onAnswer, signal) => {
  signal.throwIfAborted()
  const worker = importWorker.take()
  try {
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
        if (data.kind === 'end') resolve()
        else onAnswer(data)
      })
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      worker.postMessage(files)
    })
  } finally {
    worker.terminate()
  }
}
