import { expect, test } from 'vitest'
import { Importing } from '../../src/app/import/importing.svelte.ts'
import type { HandedFile } from '../../src/import/types.ts'
import type { ImportFiles } from '../../src/worker/import-client.ts'

const files: readonly HandedFile[] = ['one.txt', 'two.txt', 'three.txt'].map((name) => ({
  name,
  file: new Blob(['نص']),
}))

const reportOf = (file: string) => ({
  file,
  title: file,
  source: null,
  published: null,
  text: file,
  fingerprint: file,
})

/** A reader that gives the first file, and then waits until it is told to stop. */
const stuck: ImportFiles = (_, tell, signal) =>
  new Promise((_resolve, reject) => {
    tell({ kind: 'report', report: reportOf('one.txt') })
    tell({ kind: 'progress', done: 1, name: 'two.txt' })
    signal.addEventListener('abort', () => reject(new Error('aborted')))
  })

test('reading is cancelled: what was read stays, what was not is no failure, and more can be added', async () => {
  const importing = new Importing(stuck)
  const reading = importing.add(files)
  expect(importing.progress).toEqual({ kind: 'progress', done: 1, total: 3, name: 'two.txt' })
  importing.cancel()
  await reading
  expect(importing.progress).toBeNull()
  expect(importing.candidates.wanted.map(({ file }) => file)).toEqual(['one.txt'])
  expect(importing.failed).toEqual([])
  const again = importing.add(files)
  expect(importing.progress).not.toBeNull()
  importing.cancel()
  await again
})

test('a reader that ends by itself names the file that it was at, and keeps the others', async () => {
  const importing = new Importing((_, tell) => {
    tell({ kind: 'report', report: reportOf('one.txt') })
    tell({ kind: 'progress', done: 1, name: 'two.txt' })
    return Promise.reject(new Error('out of memory'))
  })
  await importing.add(files)
  expect(importing.failed).toEqual([{ file: 'two.txt', reason: 'broken' }])
  expect(importing.candidates.wanted).toHaveLength(1)
})
