import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extractCommand, type CommandWorld, type ExtractFlags } from '../../src/cli/extract-command.ts'
import { DATA_ELEMENT } from '../../src/exchange/stand-alone.ts'
import type { Extraction, Report } from '../../src/extract/index.ts'
import { conversation } from '../graph/conversation.ts'
import { standAloneIn } from '../take-out/read-back.ts'
import { folderWith } from './files.ts'

/** An extraction that finds nothing, so that these tests are about files and documents alone. */
function emptyExtraction(documents: readonly Report[]): Extraction {
  return conversation({ documents, actors: [], issues: [], statements: [], stances: [], replies: [] })
}

async function run(
  paths: readonly string[],
  flags: ExtractFlags = {},
): Promise<{ exitCode: number; out: string; warnings: string[]; calls: number }> {
  let out = ''
  let calls = 0
  const warnings: string[] = []
  const world: CommandWorld = {
    extract: (reports) => {
      calls++
      return emptyExtraction(reports)
    },
    write: async (text) => {
      out += text
      return Promise.resolve()
    },
    readTemplate: () => Promise.resolve(`<title>Isnad</title>${DATA_ELEMENT}`),
    warn: (line) => warnings.push(line),
  }
  const exitCode = await extractCommand(paths, flags, world)
  return { exitCode, out, warnings, calls }
}

const parse = (text: string): Extraction => JSON.parse(text) as Extraction

test('files become one document', async () => {
  const folder = folderWith({ 'a.txt': '\ufeffعنوان أول\r\n\r\nنص.\r\n', 'b/c.txt': 'عنوان ثان\nنص' })
  const { exitCode, out, warnings } = await run([folder])
  const { format, version, documents } = parse(out)
  expect([format, version, exitCode, warnings]).toEqual(['isnad-extraction', 1, 0, []])
  expect(documents.map(({ id, title, text }) => [id, title, text])).toEqual([
    ['a', 'عنوان أول', 'عنوان أول\n\nنص.\n'],
    ['c', 'عنوان ثان', 'عنوان ثان\nنص'],
  ])
})

test('with --ndjson every report becomes a line as it is read', async () => {
  const folder = folderWith({ 'a.txt': 'أ', 'b.txt': 'ب' })
  const { out, calls } = await run([folder], { ndjson: true })
  const lines = out.trimEnd().split('\n').map(parse)
  expect(lines.map(({ documents }) => documents.map(({ id }) => id))).toEqual([['a'], ['b']])
  expect(calls).toBe(2)
})

test('a table beside the files gives title, outlet and date', async () => {
  const table = 'id\ttitle\tsource\tpublished\na\tمن الجدول\tالميادين\t2016-11-02\n'
  const folder = folderWith({ 'a.txt': 'السطر الأول\nنص', 'b.txt': 'السطر الأول\nنص', 'index.tsv': table })
  const { documents } = parse((await run([folder])).out)
  expect(documents.map(({ title, source, published }) => [title, source, published])).toEqual([
    ['من الجدول', 'الميادين', '2016-11-02'],
    ['السطر الأول', null, null],
  ])
})

test('a table that cannot be used is named once, and the files go on without it', async () => {
  const folder = folderWith({ 'a.txt': 'أ', 'b.txt': 'ب', 'index.tsv': 'id\tpublished\na\tأمس\n' })
  const { exitCode, out, warnings } = await run([folder])
  expect(warnings).toEqual([`${join(folder, 'index.tsv')}: row 2: "أمس" is no date; write it as 2016-11-02`])
  expect(parse(out).documents).toHaveLength(2)
  expect(exitCode).toBe(1)
})

test.each([{ ndjson: false }, { ndjson: true }])(
  'bad files are named one a line, the others go on: %j',
  async (flags) => {
    const folder = folderWith({
      'a-empty.txt': '',
      'b-binary.txt': Uint8Array.from([0, 1, 2]),
      'c-good.txt': 'نص',
      'd-latin.txt': Uint8Array.from([0xe9, 0x20]),
    })
    const { exitCode, out, warnings } = await run([folder, join(folder, 'e-missing.txt')], flags)
    expect(warnings.map((line) => line.slice(folder.length + 1))).toEqual([
      'e-missing.txt: there is no such file or folder',
      'a-empty.txt: this file is empty',
      'b-binary.txt: this is no text but a binary file',
      'd-latin.txt: this is not UTF-8 text: save it as UTF-8 (it may be Windows-1256)',
    ])
    expect(parse(out).documents.map(({ id }) => id)).toEqual(['c-good'])
    expect(exitCode).toBe(1)
  },
)

test('where nothing can be read the document is empty and the exit code says so', async () => {
  const { exitCode, out } = await run([join(folderWith({}), 'missing.txt')])
  expect(parse(out).documents).toEqual([])
  expect(exitCode).toBe(1)
})

test.each([
  ['gexf', '<?xml version="1.0"'],
  ['statements', '\uFEFFid,'],
] as const)('in the form %s it writes that and no JSON', async (format, beginning) => {
  const { exitCode, out } = await run([folderWith({ 'a.txt': 'أ' })], { format })
  expect(exitCode).toBe(0)
  expect(out.slice(0, beginning.length)).toBe(beginning)
})

test('what no table tells of a report is read from its text', async () => {
  const text = 'اتفاق جديد\nالمصدر: وكالة الشمال\n2 تشرين ثاني 2016\n\nقال الوزير إن الاتفاق سارٍ.\n'
  const table = 'id\tsource\na\tالميادين\n'
  const { documents } = parse((await run([folderWith({ 'a.txt': text, 'index.tsv': table })])).out)
  expect(documents.map(({ title, source, published }) => [title, source, published])).toEqual([
    ['اتفاق جديد', 'الميادين', '2016-11-02'],
  ])
})

test('as a page it is filled into the template, with title and language', async () => {
  const folder = folderWith({ 'a.txt': 'نص </script>' })
  const { out } = await run([folder], { format: 'html', title: 'حلب', language: 'en' })
  const { title, language, extraction, places, steps } = standAloneIn(out)
  expect(extraction.documents.map(({ text }) => text)).toEqual(['نص </script>'])
  expect([title, language, places, steps]).toEqual(['حلب', 'en', null, []])
  expect(out).toContain('<title>حلب</title>')
})
