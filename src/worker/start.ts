/** Starts the worker that extracts. The build finds it by this very form of words. */
export function startWorker(): Worker {
  return new Worker(new URL('../worker.ts', import.meta.url), { type: 'module', name: 'isnad-extraction' })
}
