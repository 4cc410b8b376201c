import { expect, test } from 'vitest'
import { Corpus } from '../../src/app/corpus.svelte.ts'
import type { Extraction } from '../../src/extract/index.ts'
import { conversation } from '../graph/conversation.ts'

test('reading ends in a graph, and tells how far it is on the way', async () => {
  const corpus = new Corpus()
  const seen: unknown[] = []
  await corpus.load(async (onProgress) => {
    seen.push(corpus.state)
    onProgress({ done: 1, total: 2 })
    seen.push(corpus.state)
    return Promise.resolve(conversation())
  })
  expect(seen).toEqual([
    { status: 'loading', progress: null },
    { status: 'loading', progress: { done: 1, total: 2 } },
  ])
  expect(corpus.state.status === 'ready' && corpus.state.graph.net.order).toBeGreaterThan(0)
})

test('a failure is a state with its reason, and reading anew mends it', async () => {
  const corpus = new Corpus()
  await corpus.load(() => Promise.reject(new Error('verbs.tsv, row 3: no such act')))
  expect(corpus.state).toEqual({ status: 'failed', reason: 'verbs.tsv, row 3: no such act' })
  await corpus.load(() => Promise.resolve(conversation()))
  expect(corpus.state.status).toBe('ready')
})

test('an extraction that contradicts itself is a failure', async () => {
  const corpus = new Corpus()
  await corpus.load(() => Promise.resolve(conversation({ actors: [] })))
  expect(corpus.state.status).toBe('failed')
})

test('of two readings under way the newer counts, whichever ends first', async () => {
  const corpus = new Corpus()
  let finish: (extraction: Extraction) => void = () => undefined
  const waiting = corpus.load(() => new Promise((resolve) => (finish = resolve)))
  await corpus.load(() => Promise.reject(new Error('newer')))
  finish(conversation())
  await waiting
  expect(corpus.state).toEqual({ status: 'failed', reason: 'newer' })
})
