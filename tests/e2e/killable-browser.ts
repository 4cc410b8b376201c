import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findBrowser } from '../config/browser.ts'

/** A Chromium with a folder of its own for what it keeps, which can be ended as a power cut ends it. */
export interface KillableBrowser {
  /** A page in the browser's own profile, which is there again when it is started anew. */
  readonly page: Page
  /** Ends the browser with all its processes at once, without letting it finish anything. */
  readonly kill: () => Promise<void>
}

/** @param folder what an earlier one kept in it is there again */
export async function startKillableBrowser(folder: string): Promise<KillableBrowser> {
  const { executablePath, args } = await findBrowser()
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank']
  // A group of its own, so that those processes that it starts are ended with it.
  const started = spawn(executablePath, [...args, ...own], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browser = await chromium.connectOverCDP(await debuggingAddress(started))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The browser has no profile')
  const page = context.pages()[0] ?? (await context.newPage())
  await page.setViewportSize({ width: 1440, height: 900 })
  return { page, kill: () => kill(started, browser) }
}

/** Told by the browser on its standard error, once it listens. */
async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('The browser tells nothing')
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('The browser does not listen')
}

async function kill(started: ChildProcess, browser: Browser): Promise<void> {
  const ended = once(started, 'exit')
  if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL')
  await ended
  await browser.close()
}
