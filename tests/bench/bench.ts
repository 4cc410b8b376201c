/**
 * `npm run bench -- FOLDER_OR_JSONL...`: how fast the extraction reads, and which of its stages takes how much of it.
 * Measures the bundle that users run, since the loaders of test runners slow modules down. Compare on one machine.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as extraction from '../../src/extract/index.ts'
import { root } from '../config/root.ts'
import { readInputs, type Input } from './inputs.ts'
import { StageTimes } from './stage-times.ts'

type Extract = typeof extraction

const WARM_RUNS = 5

async function main(paths: readonly string[]): Promise<void> {
  if (paths.length === 0)
    throw new Error('Name folders of .txt files, or .jsonl files with {id, title, text} a line')
  const inputs = await readInputs(paths)
  const bytes = inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(`${inputs.length} reports, ${(bytes / 1e6).toFixed(2)} MB`)

  const { bundledLexicon, extract, makeReport } = await loadExtract()
  const lexicon = timed('lexicon compiled', () => bundledLexicon())
  const reports = inputs.map((input) => makeReport(toParts(input)))
  const cold = measure(() => extract(reports, lexicon))
  const runs = Array.from({ length: WARM_RUNS }, () => measure(() => extract(reports, lexicon)))
  const warm = median(runs)
  console.log(`cold  ${rate(bytes, cold)}`)
  console.log(`warm  ${rate(bytes, warm)} (median of ${WARM_RUNS})`)

  const times = new StageTimes()
  extract(reports, lexicon, {
    clock: () => performance.now(),
    onStage: (name, time) => times.add(name, time),
  })
  console.log(times.table())
}

async function loadExtract(): Promise<Extract> {
  const outDir = join(root, 'dist-bench')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'src/extract/index.ts', target: 'node20', outDir },
  })
  return (await import(pathToFileURL(join(outDir, 'index.js')).href)) as Extract
}

function toParts({ id, title, text }: Input): Parameters<Extract['makeReport']>[0] {
  return title === null ? { id, text } : { id, text, title }
}

function timed<Result>(name: string, work: () => Result): Result {
  const started = performance.now()
  const result = work()
  console.log(`${name} in ${(performance.now() - started).toFixed(0)} ms`)
  return result
}

function measure(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function rate(bytes: number, milliseconds: number): string {
  return `${milliseconds.toFixed(1).padStart(8)} ms  ${(bytes / 1000 / milliseconds).toFixed(2).padStart(7)} MB/s`
}

await main(process.argv.slice(2))
