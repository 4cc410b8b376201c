import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, visitExplorer } from './open-explorer.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const KILOBYTE = 1024

/** The scripts that a page asks for itself, compressed, in bytes by name; what its workers load they load beside it. */
async function sizesOf(urls: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const scripts = urls.filter((url) => url.endsWith('.js') && !url.includes('worker'))
  // Asked for once more, since a browser does not keep all that it has read.
  const sizes = scripts.map(async (url) => {
    const body = await (await fetch(url)).arrayBuffer()
    return [url.replace(/^.*\//, ''), gzipSync(Buffer.from(body)).length] as const
  })
  return new Map(await Promise.all(sizes))
}

const sum = (sizes: Iterable<number>): number => [...sizes].reduce((total, size) => total + size, 0)

test('the first look costs at most 60 kB of script before the map and 260 kB with it', async () => {
  await visitExplorer(browser, {}, async (explorer) => {
    const { page } = explorer
    await explorer.placeOf('putin')
    const sizes = await sizesOf(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    )
    expect(sizes.size).toBeGreaterThan(1)
    // The page's own script and what it imports in any case are named in the page as it is served; texts come with it.
    const html = await (await fetch(page.url())).text()
    const shell = [...sizes].filter(([name]) => html.includes(`/${name}"`) || name.startsWith('ar-'))
    expect(shell.length).toBeGreaterThan(0)
    expect(sum(shell.map(([, size]) => size)), JSON.stringify(shell)).toBeLessThan(60 * KILOBYTE)
    expect(sum(sizes.values()), JSON.stringify([...sizes])).toBeLessThan(260 * KILOBYTE)
    const early = /^(SearchBox|FigureDialog|LayoutMenu|AnswersPage|pdf)-/
    expect([...sizes.keys()].filter((name) => early.test(name))).toEqual([])
  })
})
