/**
 * `npm run bench:worker`: how long the sample reports take in the worker of the built page: the start of the worker
 * with the compiling of the lexicon, the first extraction, both together, and warm, once the engine has optimised.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build, preview, runnerImport } from 'vite'
import type * as samples from '../fixtures/sample-reports.ts'
import { findBrowser } from '../config/browser.ts'
import { root } from '../config/root.ts'

interface Times {
  readonly start: number
  readonly first: number
  readonly warm: number
}

const STARTS = 5

/** Runs in the page, as text: what compiles this file must not touch it. Resolves to {@link Times} in milliseconds. */
const MEASURE = `async ([url, reports]) => {
  const worker = new Worker(url, { type: 'module' })
  const answer = (request, reports) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.kind === 'extraction') resolve()
      if (data.kind === 'failure') reject(new Error(data.reason))
    }
    worker.postMessage({ request, reports })
  })
  const timed = async (request, reports) => {
    const asked = performance.now()
    await answer(request, reports)
    return performance.now() - asked
  }
  const start = await timed(0, [])
  const first = await timed(1, reports)
  const warm = []
  for (let request = 2; request <= 201; request++) warm.push(await timed(request, reports))
  worker.terminate()
  return { start, first, warm: warm.slice(100).sort((a, b) => a - b)[50] }
}`

const outDir = join(root, 'dist-bench', 'page')
const options = { root, logLevel: 'warn', build: { outDir, emptyOutDir: true } } as const
await build(options)
const server = await preview({ ...options, preview: { port: 0 } })
const url = server.resolvedUrls?.local[0] ?? ''
const script = readdirSync(join(outDir, 'assets')).find((name) => /^worker-.*\.js$/.test(name)) ?? ''
const { module } = await runnerImport<typeof samples>('./tests/fixtures/sample-reports.ts', {
  root,
  configFile: false,
})

const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
for (let start = 0; start < STARTS; start++) {
  const page = await browser.newPage()
  // The script shown as text: a page of the same server on which nothing else runs.
  await page.goto(`${url}assets/${script}`)
  const input = JSON.stringify([`${url}assets/${script}`, module.sampleReports()])
  const { start, first, warm } = await page.evaluate<Times>(`(${MEASURE})(${input})`)
  const cold = `start ${start.toFixed(1)} ms, first ${first.toFixed(1)} ms, both ${(start + first).toFixed(1)} ms`
  console.log(`${cold}, warm ${warm.toFixed(2)} ms (median of 100 after 100)`)
  await page.close()
}
await browser.close()
await server.close()
