import { symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { findFiles } from '../../src/cli/find-files.ts'
import { folderWith } from './files.ts'

test('a folder gives its .txt files and those of its folders, in order', async () => {
  const folder = folderWith({
    'b.txt': 'ب',
    'a/c.TXT': 'ج',
    'a/b/d.txt': 'د',
    'a/index.tsv': 'id',
    'a/e.md': 'ه',
  })
  const { files, problems } = await findFiles([folder])
  expect(files.map((file) => relative(folder, file))).toEqual([
    join('a', 'b', 'd.txt'),
    join('a', 'c.TXT'),
    'b.txt',
  ])
  expect(problems).toEqual([])
})

test('a file named is taken whatever its ending, and each file once', async () => {
  const folder = folderWith({ 'report.text': 'نص', 'a.txt': 'نص' })
  const named = join(folder, 'report.text')
  const { files } = await findFiles([named, `${folder}/./report.text`, join(folder, 'a.txt'), folder])
  expect(files).toEqual([named, join(folder, 'a.txt')])
})

test('what cannot be found is a problem, and the rest is found all the same', async () => {
  const folder = folderWith({ 'a.txt': 'نص', 'empty/readme.md': 'x' })
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link.txt'))
  const { files, problems } = await findFiles([
    join(folder, 'missing.txt'),
    join(folder, 'empty'),
    join(folder, 'link.txt'),
    join(folder, 'a.txt'),
  ])
  expect(files).toEqual([join(folder, 'a.txt')])
  expect(problems.map(({ message }) => message)).toEqual([
    `${join(folder, 'missing.txt')}: there is no such file or folder`,
    `${join(folder, 'empty')}: there is no .txt file in this folder`,
    `${join(folder, 'link.txt')}: there is no such file or folder`,
  ])
})
