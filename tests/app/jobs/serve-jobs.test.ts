import { afterEach, expect, test, vi } from 'vitest'
import { JobClient, type JobAnswer } from '../../../src/app/jobs/job-client.ts'
import { serveJobs } from '../../../src/app/jobs/serve-jobs.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A worker in the same thread, which does with a number what is said. */
function workerThat(work: (job: number, onShare: (share: number) => void) => number): () => Worker {
  const [inside, outside] = [new EventTarget(), new EventTarget()]
  const message = (data: unknown): Event => new MessageEvent('message', { data })
  vi.stubGlobal('addEventListener', inside.addEventListener.bind(inside))
  vi.stubGlobal('postMessage', (answer: JobAnswer<number>) => outside.dispatchEvent(message(answer)))
  serveJobs(work)
  const worker = Object.assign(outside, {
    postMessage: (request: unknown) => inside.dispatchEvent(message(request)),
    terminate: () => undefined,
  })
  return () => worker as unknown as Worker
}

test('a job is done, and how far it is told', async () => {
  const shares: number[] = []
  const client = new JobClient<number, number>(
    workerThat((job, onShare) => {
      onShare(0.5)
      return 2 * job
    }),
  )
  expect(await client.run(21, (share) => shares.push(share))).toBe(42)
  expect(shares).toEqual([0.5])
})

test('a worker that was started before its job does it', async () => {
  const start = vi.fn(workerThat((job) => 2 * job))
  const client = new JobClient<number, number>(start)
  client.prepare()
  expect(await client.run(21)).toBe(42)
  expect(start).toHaveBeenCalledTimes(1)
})

test('what goes wrong in the worker is told with its reason', async () => {
  const client = new JobClient<number, number>(
    workerThat(() => {
      throw new Error('no room')
    }),
  )
  await expect(client.run(1)).rejects.toThrow('no room')
})
