/**
 * `npm run bench:worker`: how long the sample reports take in the worker of the built page: cold, with the start of
 * the worker and the compiling of the lexicon, and warm.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build, preview, runnerImport } from 'vite'
import type * as samples from '../../src/reports/samples.ts'
import { findBrowser } from '../config/browser.ts'
import { root } from '../config/root.ts'

interface Times {
  readonly cold: number
  readonly warm: number
}

const STARTS = 5

/** Runs in the page, as text: what compiles this file must not touch it. Resolves to {@link Times} in milliseconds. */
const MEASURE = `async ([url, reports]) => {
  const started = performance.now()
  const worker = new Worker(url, { type: 'module' })
  const answer = (request) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.kind === 'extraction') resolve()
      if (data.kind === 'failure') reject(new Error(data.reason))
    }
    worker.postMessage({ request, reports })
  })
  await answer(0)
  const cold = performance.now() - started
  const warm = []
  for (let request = 1; request <= 50; request++) {
    const asked = performance.now()
    await answer(request)
    warm.push(performance.now() - asked)
  }
  worker.terminate()
  return { cold, warm: warm.sort((a, b) => a - b)[25] }
}`

const outDir = join(root, 'dist-bench', 'page')
const options = { root, logLevel: 'warn', build: { outDir, emptyOutDir: true } } as const
await build(options)
const server = await preview({ ...options, preview: { port: 0 } })
const url = server.resolvedUrls?.local[0] ?? ''
const script = readdirSync(join(outDir, 'assets')).find((name) => /^worker-.*\.js$/.test(name)) ?? ''
const { module } = await runnerImport<typeof samples>('./src/reports/samples.ts', { root, configFile: false })

const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
for (let start = 0; start < STARTS; start++) {
  const page = await browser.newPage()
  // The script shown as text: a page of the same server on which nothing else runs.
  await page.goto(`${url}assets/${script}`)
  const input = JSON.stringify([`${url}assets/${script}`, module.sampleReports()])
  const { cold, warm } = await page.evaluate<Times>(`(${MEASURE})(${input})`)
  console.log(`cold ${cold.toFixed(1)} ms, warm ${warm.toFixed(2)} ms (median of 50)`)
  await page.close()
}
await browser.close()
await server.close()
