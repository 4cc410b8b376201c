import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXCHANGE_FORMATS } from '../src/exchange/formats.ts'
import { bundledLexicon, extract, makeReport, type Extraction } from '../src/extract/index.ts'
import { endingOf, TAKE_OUT_FORMS } from '../src/take-out/forms.ts'
import { root } from './config/root.ts'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'src/DESIGN-CHOICES.md',
  'data/ar/README.md',
  'tests/gold/README.md',
]
const read = (page: string): string => readFileSync(join(root, page), 'utf8')

describe.each(PAGES)('%s', (page) => {
  test('links to files that are there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, link = '']) => link,
    )
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })

  test('names commands that npm knows', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('the sample of the README is what the extraction gives', () => {
  const readme = read('README.md')
  const text = [...readme.matchAll(/^> (.+)$/gm)].map(([, line = '']) => line).join('\n')
  const [, sample = ''] = /```jsonc\n([^`]+)```/.exec(readme) ?? []
  const shown = JSON.parse(sample.replace(/\s*\/\/.*$/gm, '').replace(/,(\s*[\]}])/g, '$1')) as Extraction
  const found = extract([makeReport({ id: 'example', text, published: '2024-05-03' })], bundledLexicon())
  for (const kind of ['actors', 'statements', 'stances', 'replies'] as const) {
    expect(shown[kind].length).toBeGreaterThan(0)
    // How sure the extraction is changes whenever its models learn anew; the sample shows but that it says so.
    const expected = shown[kind].map((one) =>
      'confidence' in one ? { ...one, confidence: expect.any(Number) as number } : one,
    )
    expect(found[kind]).toEqual(expect.arrayContaining(expected))
  }
})

test('the README names every column of the tables that are taken out', () => {
  const readme = read('README.md')
  const named = new Set([...readme.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name))
  const extraction = extract([], bundledLexicon())
  const columns = (['statements', 'nodes', 'edges', 'event-list'] as const).flatMap((form) =>
    EXCHANGE_FORMATS[form].write(extraction).replace('\uFEFF', '').trimEnd().split(','),
  )
  expect(columns.length).toBeGreaterThan(40)
  expect(columns.filter((column) => !named.has(column))).toEqual([])
})

test('the README has a section for every form that is taken out', () => {
  const [, table = ''] = /\n## Taking data out\n([\s\S]*?)\n### /.exec(read('README.md')) ?? []
  expect([...TAKE_OUT_FORMS].filter((form) => !table.includes(`\`.${endingOf(form)}\``))).toEqual([])
})
