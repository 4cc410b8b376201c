import { chmodSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FileProblem } from '../../src/cli/problem.ts'
import { readText } from '../../src/cli/read-text.ts'
import { folderWith } from './files.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['plain', utf8('قال الوزير'), 'قال الوزير'],
  ['a byte-order mark', bytes(0xef, 0xbb, 0xbf, ...utf8('قال')), 'قال'],
  ['CRLF, left to the report', utf8('قال\r\nالوزير'), 'قال\r\nالوزير'],
  [
    'tab, form feed and direction marks',
    utf8('قال\t\f\u200f\u202bالوزير\u202c'),
    'قال\t\f\u200f\u202bالوزير\u202c',
  ],
  ['Arabic outside the first plane', utf8('قال 𞸀'), 'قال 𞸀'],
])('text is read: %s', async (_, content, text) => {
  expect(await readText(join(folderWith({ 'a.txt': content }), 'a.txt'))).toBe(text)
})

test.each([
  ['nothing', bytes(), /this file is empty$/],
  ['a byte-order mark alone', bytes(0xef, 0xbb, 0xbf), /this file is empty$/],
  ['white space', utf8(' \r\n\t\u00a0\n'), /this file is empty$/],
  ['Windows-1256', bytes(0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1), /not UTF-8 text: save it as UTF-8/],
  ['UTF-8 cut off in a letter', utf8('قال').slice(0, 5), /not UTF-8/],
  ['UTF-16, little-endian', bytes(0xff, 0xfe, 0x42, 0x06), /UTF-16 text: save it as UTF-8/],
  ['UTF-16, big-endian', bytes(0xfe, 0xff, 0x06, 0x42), /UTF-16/],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff), /binary file$/],
  ['a zero byte in text', utf8('قال\u0000الوزير'), /binary file$/],
])('no text is refused with the reason: %s', async (_, content, reason) => {
  const file = join(folderWith({ 'a.txt': content }), 'a.txt')
  await expect(readText(file)).rejects.toThrow(FileProblem)
  await expect(readText(file)).rejects.toThrow(reason)
  await expect(readText(file)).rejects.toThrow(file)
})

test('a file that is too large is not even read', async () => {
  const file = join(folderWith({ 'a.txt': 'x' }), 'a.txt')
  truncateSync(file, 17 * 1024 * 1024)
  await expect(readText(file)).rejects.toThrow(/larger than 16 MB/)
})

test('a file that is not there, or is a folder, is refused in words', async () => {
  const folder = folderWith({ 'a/b.txt': 'x' })
  await expect(readText(join(folder, 'c.txt'))).rejects.toThrow('c.txt: there is no such file or folder')
  await expect(readText(join(folder, 'a'))).rejects.toThrow('a: this is a folder')
})

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a locked file is refused',
  async () => {
    const file = join(folderWith({ 'a.txt': 'x' }), 'a.txt')
    chmodSync(file, 0)
    await expect(readText(file)).rejects.toThrow('may not be read')
  },
)
