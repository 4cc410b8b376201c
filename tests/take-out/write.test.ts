import { expect, test } from 'vitest'
import { EMPTY_HISTORY } from '../../src/corrections/history.ts'
import { DATA_ELEMENT } from '../../src/exchange/stand-alone.ts'
import { writeProjectFile } from '../../src/projects/project-file.ts'
import { endingOf, TAKE_OUT_FORMS } from '../../src/take-out/forms.ts'
import type { TakeOutJob } from '../../src/take-out/job.ts'
import { takeOut } from '../../src/take-out/write.ts'
import { hostileExtraction } from '../exchange/hostile.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'
import { countsOf, readBack } from './read-back.ts'
import { unzip } from './unzip.ts'

const TEMPLATE = `<html><head><title>Isnad</title></head><body>${DATA_ELEMENT}</body></html>`

const extraction = hostileExtraction()
const project = {
  name: 'حلب',
  created: '2026-01-02T03:04:05.000Z',
  extraction: goldExtraction(),
  history: EMPTY_HISTORY,
}
const job = (asked: Partial<TakeOutJob>): TakeOutJob => ({
  stem: 'حلب-2026-01-02',
  forms: ['gexf'],
  isZipped: false,
  extraction,
  project,
  page: { template: TEMPLATE, title: 'حلب <b>', language: 'ar', places: null, steps: [] },
  ...asked,
})

test.each(TAKE_OUT_FORMS)(
  '%s alone is a file of its own, which another reader counts rightly',
  async (form) => {
    const { name, blob } = await takeOut(job({ forms: [form] }))
    expect(name).toBe(`حلب-2026-01-02.${endingOf(form)}`)
    expect(blob.type).not.toBe('')
    expect(readBack(form, await blob.text())).toEqual(countsOf(extraction)[form])
  },
)

test('several become an archive of them, with their names and texts', async () => {
  const { name, blob } = await takeOut(job({ forms: TAKE_OUT_FORMS }))
  expect([name, blob.type]).toEqual(['حلب-2026-01-02.zip', 'application/zip'])
  const files = await unzip(await blob.bytes())
  expect([...files.keys()]).toEqual(TAKE_OUT_FORMS.map((form) => `حلب-2026-01-02.${endingOf(form)}`))
  expect(files.get('حلب-2026-01-02.isnad.json')).toBe(writeProjectFile(project))
})

test('one is packed where that is asked, and is smaller', async () => {
  const packed = await takeOut(job({ forms: ['project'], isZipped: true }))
  expect(packed.name).toBe('حلب-2026-01-02.isnad.json.zip')
  const text = writeProjectFile(project)
  expect(packed.blob.size).toBeLessThan(text.length / 3)
  expect([...(await unzip(await packed.blob.bytes())).values()]).toEqual([text])
})
