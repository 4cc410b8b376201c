import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundledLexicon, extract, makeReport } from '../../src/extract/index.ts'
import { sampleReports } from '../fixtures/sample-reports.ts'
import { ExtractionClient } from '../../src/worker/client.ts'
import type { Progress } from '../../src/worker/protocol.ts'

let client: ExtractionClient
beforeEach(() => {
  client = new ExtractionClient()
})
afterEach(() => client.close())

test('the worker extracts what the page itself would, and tells how far it is', async () => {
  const progress: Progress[] = []
  const extraction = await client.extract(sampleReports(), { onProgress: (one) => progress.push(one) })
  expect(progress.map(({ done, total }) => done / total)).toEqual([0.2, 0.4, 0.6, 0.8, 1])
  expect(extraction).toEqual(extract(sampleReports(), bundledLexicon()))
  expect(extraction.statements.length).toBeGreaterThan(0)
})

test('two requests at once each get their own answer', async () => {
  const reports = ['أ', 'ب'].map((id) => makeReport({ id, text: `قال الوزير ${id} إن الهدنة انتهت.` }))
  const extractions = await Promise.all(reports.map((report) => client.extract([report])))
  expect(extractions.map(({ documents }) => documents.map(({ id }) => id))).toEqual([['أ'], ['ب']])
})

test('after a request was cancelled the next is served', async () => {
  const cancel = new AbortController()
  const cancelled = client.extract(sampleReports(), { signal: cancel.signal })
  cancel.abort()
  await expect(cancelled).rejects.toThrow()
  expect((await client.extract(sampleReports())).documents).toHaveLength(5)
})
