import { expect, test } from 'vitest'
import { JobClient, type JobAnswer, type JobRequest } from '../../src/app/jobs/job-client.ts'
import { MeasureState } from '../../src/app/measures.svelte.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { measureActors, type ActorMeasures, type MeasureJob } from '../../src/graph/metrics/measure-actors.ts'
import { select } from '../../src/graph/select.ts'
import { conversation } from '../graph/conversation.ts'

type Measures = readonly ActorMeasures[]

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  readonly requests: JobRequest<MeasureJob>[] = []
  isEnded = false

  postMessage(request: JobRequest<MeasureJob>): void {
    this.requests.push(request)
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(request = this.requests.at(-1)): void {
    if (!request) throw new Error('nothing was asked')
    this.send({ kind: 'result', request: request.request, result: measureActors(request.job) })
  }

  send(answer: JobAnswer<Measures>): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }))
  }
}

function setUp() {
  const workers: FakeWorker[] = []
  const client = new JobClient<MeasureJob, Measures>(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return { workers, state: new MeasureState(client) }
}

const graph = buildGraph(conversation())
const all = select(graph, NO_FILTERS)
const fewer = select(graph, { ...NO_FILTERS, reports: ['first'] })

test('what is asked for is measured, once', async () => {
  const { workers, state } = setUp()
  expect(state.status).toBe('idle')
  const asked = state.ask(all)
  void state.ask(all)
  expect(state.status).toBe('working')
  workers[0]?.answer()
  await asked
  expect(state.status).toBe('ready')
  expect(state.measures.get('factions')).toMatchObject({ weightedIn: 2, outDegree: 1 })
  expect(workers[0]?.requests).toHaveLength(1)
  expect(workers[0]?.isEnded).toBe(true)
})

test('of two questions the newer is answered, and the worker of the older ended', async () => {
  const { workers, state } = setUp()
  const older = state.ask(all)
  const newer = state.ask(fewer)
  expect(workers[0]?.isEnded).toBe(true)
  workers[0]?.answer()
  workers[1]?.answer()
  await Promise.all([older, newer])
  expect([...state.measures.keys()].toSorted()).toEqual(fewer.actors.map(({ actor }) => actor.id).toSorted())
})

test('a failure is a status', async () => {
  const { workers, state } = setUp()
  const asked = state.ask(all)
  workers[0]?.send({ kind: 'failure', request: 1, reason: 'no room' })
  await asked
  expect(state.status).toBe('failed')
})

test('a worker that does not start is a failure, and the next question has a new one', async () => {
  const { workers, state } = setUp()
  const asked = state.ask(all)
  workers[0]?.dispatchEvent(new Event('error', { cancelable: true }))
  await asked
  expect(state.status).toBe('failed')
  const again = state.ask(fewer)
  workers[1]?.answer()
  await again
  expect(state.status).toBe('ready')
})

test('what was cancelled can be asked for again', async () => {
  const { workers, state } = setUp()
  const asked = state.ask(all)
  state.cancel()
  await asked
  expect(state.status).toBe('idle')
  const again = state.ask(all)
  workers[1]?.answer()
  await again
  expect(state.status).toBe('ready')
})
