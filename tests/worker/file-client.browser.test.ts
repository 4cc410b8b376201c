import { describe, expect, test } from 'vitest'
import { readFile } from '../../src/worker/file-client.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'
import { utf16 } from '../import/make-files.ts'

const given = goldExtraction()
const written = JSON.stringify(given)
const read = (...parts: BlobPart[]) => readFile(new Blob(parts), new AbortController().signal)

describe('an extraction that an editor saved anew is read in', () => {
  test.each([
    ['UTF-8', written],
    ['UTF-8 with a byte-order mark', `\uFEFF${written}`],
    ['UTF-16', utf16(written)],
  ])('%s', async (_encoding, saved) => {
    expect(await read(saved)).toEqual({ kind: 'extraction', extraction: given })
  })
})

test('what is no extraction is refused with the reason', async () => {
  expect(await read('{ "format": "isnad-extraction"')).toMatchObject({ kind: 'refused', problem: 'not-json' })
})
