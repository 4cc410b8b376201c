import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleReports } from '../fixtures/sample-reports.ts'
import { root } from '../config/root.ts'

const files = readdirSync(join(root, 'data', 'reports')).filter((name) => name.endsWith('.txt'))

test('every sample report is there, with title, date and text', () => {
  const reports = sampleReports()
  expect(reports.map(({ id }) => `${id}.txt`).sort()).toEqual(files.sort())
  for (const { title, published, language, text } of reports) {
    expect(title).not.toBe('')
    expect(published).toMatch(/^2016-\d\d-\d\d$/)
    expect(language).toBe('ar')
    expect(text).toMatch(/\p{Script=Arabic}{3}/u)
  }
})

test('the outlets stand with the reports whose text names them', () => {
  const outlets = new Set(sampleReports().map(({ source }) => source))
  expect(outlets).toEqual(new Set([null, 'الميادين', 'بي بي سي عربي']))
})
