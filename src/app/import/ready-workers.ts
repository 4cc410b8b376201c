import { fileWorker } from '../../worker/file-client.ts'
import { importWorker } from '../../worker/import-client.ts'

/** Starts what reads files while somebody still chooses them. @returns how to end what was not needed */
export function readyWorkers(): () => void {
  const workers = [importWorker, fileWorker]
  workers.forEach((worker) => worker.prepare())
  return () => workers.forEach((worker) => worker.release())
}
