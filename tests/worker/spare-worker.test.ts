import { describe, expect, test } from 'vitest'
import { SpareWorker } from '../../src/worker/spare-worker.ts'

class FakeWorker extends EventTarget {
  isEnded = false
  terminate(): void {
    this.isEnded = true
  }
}

function spare() {
  const started: FakeWorker[] = []
  const store = new SpareWorker(() => {
    const worker = new FakeWorker()
    started.push(worker)
    return worker as unknown as Worker
  })
  return { store, started }
}

describe('a worker in store', () => {
  test('is started once, and taken once', () => {
    const { store, started } = spare()
    store.prepare()
    store.prepare()
    expect(started).toHaveLength(1)
    expect(store.take()).toBe(started[0])
    expect(store.take()).toBe(started[1])
  })

  test('is ended where nobody needs it, and not once it is taken', () => {
    const { store, started } = spare()
    store.prepare()
    store.release()
    expect(started[0]?.isEnded).toBe(true)
    store.prepare()
    store.take()
    store.release()
    expect(started[1]?.isEnded).toBe(false)
  })

  test('that could not be started is not given to anybody', () => {
    const { store, started } = spare()
    store.prepare()
    started[0]?.dispatchEvent(new Event('error', { cancelable: true }))
    expect(store.take()).toBe(started[1])
  })
})
