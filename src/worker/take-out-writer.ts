/** The worker that writes files of what the page shows: a large corpus takes seconds, while the page stays awake. */
import type { TakeOutJob } from '../take-out/job.ts'
import { takeOut } from '../take-out/write.ts'
import type { TakeOutAnswer } from './take-out-client.ts'

async function answer(job: TakeOutJob): Promise<TakeOutAnswer> {
  try {
    return { kind: 'file', file: await takeOut(job) }
  } catch (error) {
    return { kind: 'failure', reason: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<TakeOutJob>) => void answer(data).then(postMessage))
