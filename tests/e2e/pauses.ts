import type { Page } from 'playwright-core'

/** How often the page is asked whether it is awake, in milliseconds. */
const BEAT = 20

/** Begins to watch how long the page answers nobody. */
export async function watchPauses(page: Page): Promise<void> {
  await page.evaluate((beat) => {
    const watch = { longest: 0, last: performance.now() }
    setInterval(() => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - watch.last - beat)
      watch.last = now
    }, beat)
    Object.assign(globalThis, { pauses: watch })
  }, BEAT)
}

/** The longest pause since the last asking, in whole milliseconds. */
export function longestPause(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { pauses } = globalThis as unknown as { pauses: { longest: number } }
    const { longest } = pauses
    pauses.longest = 0
    return Math.round(longest)
  })
}

/** Megabytes of the page's objects, after what nobody needs is thrown away. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return Math.round(usedSize / 1_000_000)
}
