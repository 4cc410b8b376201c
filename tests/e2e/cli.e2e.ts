import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Extraction } from '../../src/extract/index.ts'
import { folderWith } from '../cli/files.ts'
import { isnad } from './run-isnad.ts'

const parse = (text: string): Extraction => JSON.parse(text) as Extraction

test('the sample reports become one document and nothing else stands on standard output', async () => {
  const { code, out, err } = await isnad(['extract', 'data/reports'])
  const extraction = parse(out)
  expect(extraction.documents).toHaveLength(5)
  expect(extraction.statements.length).toBeGreaterThan(0)
  expect([code, err]).toEqual([0, ''])
})

test('every span of the document points into its report', async () => {
  const { documents, statements, stances, replies } = parse((await isnad(['extract', 'data/reports'])).out)
  const lengths = new Map(documents.map(({ id, text }) => [id, text.length]))
  const homes = new Map(statements.map(({ id, document }) => [id, document]))
  const lengthFor = (statement: string): number => lengths.get(homes.get(statement) ?? '') ?? -1
  const spans = [
    ...statements.flatMap(({ id, cue, content }) =>
      [cue, ...content].map((span) => [lengthFor(id), span] as const),
    ),
    ...stances.map(({ statement, evidence }) => [lengthFor(statement), evidence] as const),
    ...replies.map(({ from, evidence }) => [lengthFor(from), evidence] as const),
  ]
  expect(spans.filter(([length, [start, end]]) => start < 0 || start >= end || end > length)).toEqual([])
})

test('with --ndjson every report is a document on a line of its own', async () => {
  const { code, out } = await isnad(['extract', '--ndjson', 'data/reports'])
  const documents = out.trimEnd().split('\n').map(parse)
  expect(documents.map((one) => one.documents.length)).toEqual([1, 1, 1, 1, 1])
  expect(code).toBe(0)
})

test('a bad file is named on standard error, the others go on, and the exit code says so', async () => {
  const folder = folderWith({
    'bad.txt': Uint8Array.from([0xc3, 0x28]),
    'good.txt': 'قال الوزير إن الهدنة انتهت.',
  })
  const { code, out, err } = await isnad(['extract', folder])
  expect(err).toBe(
    `isnad: ${join(folder, 'bad.txt')}: this is not UTF-8 text: save it as UTF-8 (it may be Windows-1256)\n`,
  )
  expect(parse(out).documents.map(({ id }) => id)).toEqual(['good'])
  expect(code).toBe(1)
})

test('the same text gives the same document, however its lines end', async () => {
  const text = 'الهدنة\n\nقال الوزير إن الهدنة انتهت.\n'
  const unix = folderWith({ 'a.txt': text })
  const windows = folderWith({ 'a.txt': `\ufeff${text.replaceAll('\n', '\r\n')}` })
  expect((await isnad(['extract', windows])).out).toBe((await isnad(['extract', unix])).out)
})

test('a reader that hangs up ends the command quietly', async () => {
  const long = 'قال الوزير إن الهدنة انتهت. '.repeat(2000)
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, long])),
  )
  const { code, err } = await isnad(['extract', '--ndjson', folder], { closeEarly: true })
  expect([code, err]).toEqual([0, ''])
})

test('help explains, and what is not understood is answered with a hint', async () => {
  const help = await isnad(['extract', '--help'])
  expect([help.code, help.out]).toEqual([0, expect.stringContaining('Examples:')])
  const wrong = await isnad(['extract', '--jsonl', 'data/reports'])
  expect([wrong.code, wrong.out]).toEqual([2, ''])
  expect(wrong.err).toContain("unknown option '--jsonl'")
})
