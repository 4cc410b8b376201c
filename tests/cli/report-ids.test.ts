import fc from 'fast-check'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { reportIds } from '../../src/cli/report-ids.ts'

test.each([
  [
    ['a.txt', 'b.txt'],
    ['a', 'b'],
  ],
  [['2016.11.02.txt'], ['2016.11.02']],
  [
    ['aleppo/1.txt', 'idlib/1.txt', 'idlib/2.txt'],
    ['aleppo/1', 'idlib/1', '2'],
  ],
  [
    ['x/aleppo/1.txt', 'y/aleppo/1.txt', 'y/idlib/1.txt'],
    ['x/aleppo/1', 'y/aleppo/1', 'y/idlib/1'],
  ],
  [
    ['a/1.txt', 'a/1.text'],
    ['1.txt', '1.text'],
  ],
  [
    ['a/1.txt', 'a/1.text', 'b/1.txt'],
    ['a/1.txt', 'a/1.text', 'b/1.txt'],
  ],
  [
    ['/1.txt', '/a/1.txt'],
    ['1', 'a/1'],
  ],
  [[], []],
])('%j have the ids %j', (files, ids) => {
  expect([...reportIds(files).values()].sort()).toEqual([...ids].sort())
  expect(reportIds(files).size).toBe(files.length)
})

test('different files of one kind have different ids, each ending in its name', () => {
  const segment = fc.constantFrom('a', 'b', 'تقرير')
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}.txt`)
  fc.assert(
    fc.property(fc.uniqueArray(path), (files) => {
      const ids = reportIds(files)
      expect(new Set(ids.values()).size).toBe(files.length)
      for (const [file, id] of ids) expect(id.endsWith(basename(file, '.txt'))).toBe(true)
    }),
  )
})
