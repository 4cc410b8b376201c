/**
 * `npm run bench:explorer`: how the built page fares with an extraction of 2,000 actors and 20,000 statements, in the
 * Chromium of this machine without a graphics card. Prints a figure a line, in milliseconds and megabytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { messagesIn } from '../../src/i18n/all-messages.ts'
import { findBrowser } from '../config/browser.ts'
import { serveBuiltPage } from '../config/built-page.ts'
import { root } from '../config/root.ts'
import { syntheticExtraction } from '../fixtures/synthetic-extraction.ts'
import { timeSvg } from './figure.ts'

const QUERIES = ['مرجانة', 'al-Haddad', 'فتح المعابر', 'خرق ما اتفق']
const FILTERS = ['filter--1', 'filter-accuse']

print('an SVG of 500 actors and 2,000 lines', timeSvg(), 'ms, of 50')

const folder = join(root, 'dist-bench')
const file = join(folder, 'extraction.json')
await mkdir(folder, { recursive: true })
await writeFile(file, JSON.stringify(syntheticExtraction()))

const { url, close } = await serveBuiltPage()
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
await page.addInitScript({ path: join(root, 'tests', 'bench', 'explorer-probe.js') })
await page.goto(url)
await atRest('putin')

await page.getByRole('button', { name: messagesIn.ar.app.bringIn }).first().click()
const opened = performance.now()
await page.getByTestId('import-files').setInputFiles(file)
await atRest('state-0')
print('first map', performance.now() - opened, 'ms, of 3000')
print('longest task at opening', Math.max(0, ...(await ask<number[]>('probe.longTasks'))), 'ms')
await measureMap('the strongest part', 50)
await atRest('state-0')
for (const query of QUERIES)
  print(`search “${query}”, slowest letter`, await ask(`probe.type(${JSON.stringify(query)})`), 'ms, of 100')
for (const filter of FILTERS)
  print(`${filter}, on or off`, await ask(`probe.filter("${filter}")`), 'ms, of 300')
await measureMemory('the strongest part')

await page.getByRole('button', { name: messagesIn.ar.part.all }).click()
await ask('probe.untilShownAre(1500)')
await atRest('state-0')
await measureMap('everything', 150)
await measureMemory('everything')

await browser.close()
await close()

function ask<Answer = number>(question: string): Promise<Answer> {
  return page.evaluate<Answer>(question)
}

async function atRest(actor: string): Promise<void> {
  await page.waitForSelector(`#map [data-at-rest] [data-id="${actor}"][data-x]`, {
    state: 'attached',
    timeout: 120_000,
  })
}

async function measureMap(shown: string, most: number): Promise<void> {
  print(`frame while panning, ${shown}`, await ask('probe.pan()'), `ms, of ${most}`)
  print(`frame while zooming, ${shown}`, await ask('probe.zoom()'), `ms, of ${most}`)
}

async function measureMemory(shown: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  print(`heap of the page, ${shown}`, usedSize / 2 ** 20, 'MB')
  const resident = await residentMemory(browser)
  if (resident !== null) print(`memory of the page's process, ${shown}`, resident, 'MB, of 500')
}

/** In megabytes, workers included; null where the system does not tell. */
async function residentMemory(of: Browser): Promise<number | null> {
  const session = await of.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const sizes = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentSize(id)),
  )
  return sizes.every((size) => size === null) ? null : Math.max(...sizes.map((size) => size ?? 0))
}

async function residentSize(process: number): Promise<number | null> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

function print(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(56)} ${value.toFixed(0).padStart(6)} ${unit}`)
}
