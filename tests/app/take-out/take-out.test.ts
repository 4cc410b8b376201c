import { describe, expect, test } from 'vitest'
import { Explorer } from '../../../src/app/explorer.svelte.ts'
import { TakeOut } from '../../../src/app/take-out/take-out.svelte.ts'
import { NoTemplateError } from '../../../src/app/take-out/template.ts'
import type { TakenOut, TakeOutJob } from '../../../src/take-out/job.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'

const around = { stemOf: (name: string) => `${name}!`, placesOf: () => null }

type Writer = (job: TakeOutJob, signal: AbortSignal) => Promise<TakenOut>

async function opened(write: Writer): Promise<{ explorer: Explorer; takeOut: TakeOut }> {
  const explorer = new Explorer()
  await explorer.corpus.prepare()
  explorer.corpus.show(goldExtraction())
  return {
    explorer,
    takeOut: new TakeOut(explorer, { write, fetchTemplate: () => Promise.reject(new NoTemplateError()) }),
  }
}

describe('taking out', () => {
  test('hands over what is chosen, and tells of the file', async () => {
    const jobs: TakeOutJob[] = []
    const { explorer, takeOut } = await opened((job) => {
      jobs.push(job)
      return Promise.resolve({ name: 'a.zip', blob: new Blob(['abc']) })
    })
    takeOut.choices.toggle('gexf')
    takeOut.choices.toggle('extraction')
    takeOut.choices.scope = 'visible'
    explorer.filters.toggle('acts', 'reject')
    expect(await takeOut.write(around)).toMatchObject({ name: 'a.zip' })
    expect(takeOut.outcome).toEqual({ state: 'written', name: 'a.zip', bytes: 3 })
    expect(jobs[0]?.forms).toEqual(['project', 'extraction', 'gexf'])
    expect(jobs[0]?.stem).toBe(around.stemOf(explorer.work.name))
    expect(jobs[0]?.extraction.statements.map(({ act }) => act)).toEqual(
      Array.from({ length: takeOut.counts.visible }, () => 'reject'),
    )
    expect(jobs[0]?.project.extraction.statements).toHaveLength(takeOut.counts.all)
    takeOut.touch()
    expect(takeOut.outcome).toEqual({ state: 'ready' })
  })

  test('tells what went wrong, and can be tried again', async () => {
    const { takeOut } = await opened(() => Promise.reject(new Error('out of memory')))
    expect(await takeOut.write(around)).toBeNull()
    expect(takeOut.outcome).toEqual({ state: 'failed', reason: 'out of memory' })
    expect(takeOut.isReady).toBe(true)
  })

  test('says so where the empty page does not come', async () => {
    const { takeOut } = await opened(() => Promise.reject(new Error('not asked')))
    takeOut.choices.toggle('html')
    expect(await takeOut.write(around)).toBeNull()
    expect(takeOut.outcome).toEqual({ state: 'no-template' })
  })

  test('ends where it is told to, which is no failure', async () => {
    const { takeOut } = await opened(
      (_, signal) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Error('ended')), { once: true }),
        ),
    )
    const writing = takeOut.write(around)
    await Promise.resolve()
    expect([takeOut.outcome.state, takeOut.isReady]).toEqual(['working', false])
    takeOut.cancel()
    expect(await writing).toBeNull()
    expect(takeOut.outcome).toEqual({ state: 'ready' })
  })

  test('asks for a form, and for something that the filters leave unless it is the project', async () => {
    const { explorer, takeOut } = await opened(() => Promise.reject(new Error('not asked')))
    takeOut.choices.toggle('project')
    expect(takeOut.isReady).toBe(false)
    takeOut.choices.toggle('nodes')
    expect(takeOut.isReady).toBe(true)
    explorer.filters.set({ outlets: ['nobody'] })
    takeOut.choices.scope = 'visible'
    expect([takeOut.isReady, takeOut.isEmpty]).toEqual([false, true])
    takeOut.choices.toggle('nodes')
    takeOut.choices.toggle('project')
    expect(takeOut.isReady).toBe(true)
  })
})
