import { ESLint } from 'eslint'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { root } from './root.ts'

// The first file makes the linter read the types of the whole project.
vi.setConfig({ testTimeout: 60_000 })

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'tests', 'config', 'eslint.config.js'),
})

/** The boundary rules that code breaks when it stands in a file; the file must be one that exists. */
async function broken(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) })
  const rules = result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? []
  return [...new Set(rules.filter((rule) => /^no-restricted-|Parsing error/.test(rule)))]
}

const EXTRACT = 'src/extract/pipeline.ts'
const GRAPH = 'src/graph/select.ts'
const WORKER = 'src/worker.ts'

test.each([
  [EXTRACT, "import '../graph/build.ts'"],
  [EXTRACT, "import 'node:fs'"],
  [EXTRACT, "import 'minisearch'"],
  [EXTRACT, "import 'i18n-iso-countries'"],
  [GRAPH, "import '../app/corpus.svelte.ts'"],
  [GRAPH, "import '../extract/pipeline.ts'"],
  [GRAPH, "import '../extract/text/fold.ts'"],
  [GRAPH, "import 'cytoscape'"],
  [WORKER, "import './graph/build.ts'"],
  [WORKER, "import './extract/pipeline.ts'"],
  ['src/worker/client.ts', "import '../worker.ts'; import '../graph/build.ts'"],
  ['src/cli/program.ts', "import '../../src/view/network/elements.ts'"],
  ['src/main.ts', "import 'cytoscape'"],
  ['src/main.ts', "import 'node:fs'"],
])('%s may not: %s', async (file, code) => {
  expect(await broken(file, code)).toEqual(['no-restricted-imports'])
})

test.each([
  [EXTRACT, "import { tsvParseRows } from 'd3-dsv'"],
  [EXTRACT, "import ar from 'i18n-iso-countries/langs/ar.json'"],
  [EXTRACT, "import rows from '../../data/ar/verbs.tsv?raw'"],
  [EXTRACT, "import './corpus/assemble.ts'"],
  [GRAPH, "import 'graphology'; import '../extract/index.ts'; import './build.ts'"],
  [WORKER, "import './extract/index.ts'; import './worker/answer.ts'"],
  ['src/cli/program.ts', "import 'commander'; import 'node:fs'; import '../reports/index-table.ts'"],
  ['src/main.ts', "import './view/shell/App.svelte'; import './worker/client.ts'; import 'svelte'"],
])('%s may: %s', async (file, code) => {
  expect(await broken(file, code)).toEqual([])
})

test.each([
  ['Date.now()', 'no-restricted-properties'],
  ['Math.random()', 'no-restricted-properties'],
  ['new Date()', 'no-restricted-syntax'],
  ["import('./build.ts')", 'no-restricted-syntax'],
  ['fetch("x")', 'no-restricted-globals'],
  ['window.name', 'no-restricted-globals'],
  ['process.env', 'no-restricted-globals'],
  ['performance.now()', 'no-restricted-globals'],
])('extraction and graph are pure, so not: %s', async (code, rule) => {
  expect(await broken(EXTRACT, code)).toEqual([rule])
  expect(await broken(GRAPH, code)).toEqual([rule])
  expect(await broken('src/cli/program.ts', code)).toEqual([])
})

test('a given day is no clock', async () => {
  expect(await broken(EXTRACT, "new Date('2016-11-02')")).toEqual([])
})
