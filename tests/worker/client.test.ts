import { expect, test, vi } from 'vitest'
import type { Extraction, Report } from '../../src/extract/index.ts'
import { ExtractionClient, type WorkerLike } from '../../src/worker/client.ts'
import type { Answer, ExtractRequest, Progress } from '../../src/worker/protocol.ts'
import { conversation, report } from '../graph/conversation.ts'

/** A worker whose answers the test gives, in what order it likes. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly requests: ExtractRequest[] = []
  readonly terminate = vi.fn()

  postMessage(request: ExtractRequest): void {
    this.requests.push(request)
  }

  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  give(request: number, extraction: Extraction): void {
    this.answer({ kind: 'extraction', request, extraction })
  }

  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }))
  }
}

function setUp(): { client: ExtractionClient; workers: FakeWorker[]; newest: () => FakeWorker } {
  const workers: FakeWorker[] = []
  const client = new ExtractionClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  const newest = (): FakeWorker => workers.at(-1) ?? expect.fail('no worker was started')
  return { client, workers, newest }
}

const one: readonly Report[] = [report('one')]
const two: readonly Report[] = [report('two')]
const extractionOf = (documents: readonly Report[]): Extraction => conversation({ documents })

test('the worker starts with the first request and serves the next while somebody waits', async () => {
  const { client, workers, newest } = setUp()
  expect(workers).toHaveLength(0)
  const [first, second] = [client.extract(one), client.extract(two)]
  newest().give(1, extractionOf(one))
  expect(newest().terminate).not.toHaveBeenCalled()
  newest().give(2, extractionOf(two))
  expect((await first).documents).toBe(one)
  expect((await second).documents).toBe(two)
  expect(workers).toHaveLength(1)
})

test('an idle worker ends, and the next request starts one', async () => {
  const { client, workers, newest } = setUp()
  const first = client.extract(one)
  newest().give(1, extractionOf(one))
  await first
  expect(workers[0]?.terminate).toHaveBeenCalledOnce()
  const second = client.extract(two)
  newest().give(2, extractionOf(two))
  expect((await second).documents).toBe(two)
  expect(workers).toHaveLength(2)
})

test('every answer goes to its own request, in whatever order they come', async () => {
  const { client, newest } = setUp()
  const [first, second] = [client.extract(one), client.extract(two)]
  newest().give(2, extractionOf(two))
  newest().give(1, extractionOf(one))
  expect((await first).documents).toBe(one)
  expect((await second).documents).toBe(two)
})

test('progress is told to the one who asked', async () => {
  const { client, newest } = setUp()
  const told: Progress[] = []
  const first = client.extract(one, { onProgress: (progress) => told.push(progress) })
  const second = client.extract(two)
  newest().answer({ kind: 'progress', request: 1, progress: { done: 1, total: 2 } })
  newest().answer({ kind: 'progress', request: 2, progress: { done: 9, total: 9 } })
  newest().give(1, extractionOf(one))
  newest().give(2, extractionOf(two))
  await Promise.all([first, second])
  expect(told).toEqual([{ done: 1, total: 2 }])
})

test('a failure in the worker rejects its request alone', async () => {
  const { client, newest } = setUp()
  const [first, second] = [client.extract(one), client.extract(two)]
  newest().answer({ kind: 'failure', request: 1, reason: 'data/ar/verbs.tsv, row 7: no act' })
  newest().give(2, extractionOf(two))
  await expect(first).rejects.toThrow('data/ar/verbs.tsv, row 7: no act')
  expect((await second).documents).toBe(two)
})

test('a broken worker rejects all requests, and the next request starts a new one', async () => {
  const { client, workers, newest } = setUp()
  const [first, second] = [client.extract(one), client.extract(two)]
  newest().break('out of memory')
  await expect(first).rejects.toThrow('out of memory')
  await expect(second).rejects.toThrow('out of memory')
  const third = client.extract(one)
  newest().give(3, extractionOf(one))
  expect((await third).documents).toBe(one)
  expect(workers).toHaveLength(2)
  expect(workers[0]?.terminate).toHaveBeenCalledOnce()
})

test('a cancelled request ends the worker, and the others begin anew', async () => {
  const { client, workers, newest } = setUp()
  const cancel = new AbortController()
  const first = client.extract(one, { signal: cancel.signal })
  const second = client.extract(two)
  cancel.abort()
  await expect(first).rejects.toThrow(/abort/)
  expect(workers[0]?.terminate).toHaveBeenCalledOnce()
  expect(newest().requests.map(({ request }) => request)).toEqual([2])
  workers[0]?.give(1, extractionOf(one))
  newest().give(2, extractionOf(two))
  expect((await second).documents).toBe(two)
})

test('cancelling what is done or has not begun does no harm', async () => {
  const { client, workers, newest } = setUp()
  const cancel = new AbortController()
  const first = client.extract(one, { signal: cancel.signal })
  newest().give(1, extractionOf(one))
  await first
  cancel.abort()
  expect(workers[0]?.terminate).toHaveBeenCalledOnce()
  await expect(client.extract(one, { signal: cancel.signal })).rejects.toThrow(/abort/)
  expect(newest().requests).toHaveLength(1)
})

test('closing tells whoever waits', async () => {
  const { client } = setUp()
  const first = client.extract(one)
  client.close()
  await expect(first).rejects.toThrow('The extraction was ended')
})
