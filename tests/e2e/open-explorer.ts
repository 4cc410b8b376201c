import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Language } from '../../src/i18n/language.ts'
import { findBrowser } from '../config/browser.ts'
import { ExplorerPage } from './explorer-page.ts'

/** A page of the explorer under test, with all that went wrong in it. */
export interface OpenedExplorer {
  readonly page: Page
  /** Errors that the page threw or wrote to its console, a breach of the security policy among them. */
  readonly errors: readonly string[]
  /** Addresses that the page, its worker or its frames asked for and that are not on the server of the test. */
  readonly strayRequests: readonly string[]
  readonly close: () => Promise<void>
}

export interface OpenOptions extends BrowserContextOptions {
  /** Where the page is; the built page as it is served, unless told. */
  readonly url?: string
  /** What follows the address of the page: `#...` or `?...`. */
  readonly address?: string
}

/** Starts the Chromium of this machine. Start one a test file and open many explorers in it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser()
  return chromium.launch({ executablePath, args: [...args] })
}

/** Opens the built page in a context of its own, 1440 by 900 unless told, and watches what it does. */
export async function openExplorer(
  browser: Browser,
  { url = inject('explorerUrl'), address = '', ...options }: OpenOptions = {},
): Promise<OpenedExplorer> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const errors = watchErrors(page)
  const strayRequests: string[] = []
  const note = (asked: string): void => {
    if (!isLocal(asked, url)) strayRequests.push(asked)
  }
  context.on('request', (request) => note(request.url()))
  page.on('websocket', (socket) => note(socket.url()))
  await page.goto(`${url}${address}`)
  return { page, errors, strayRequests, close: () => context.close() }
}

export interface VisitOptions extends OpenOptions {
  readonly language?: Language
}

/** Opens the explorer, does something in it, and demands that nothing went wrong and nothing left this machine. */
export async function visitExplorer(
  browser: Browser,
  { language = 'ar', ...options }: VisitOptions,
  visit: (explorer: ExplorerPage) => Promise<void>,
): Promise<void> {
  const { page, errors, strayRequests, close } = await openExplorer(browser, options)
  try {
    const explorer = new ExplorerPage(page, language)
    await explorer.ready()
    await visit(explorer)
    expect({ errors, strayRequests }).toEqual({ errors: [], strayRequests: [] })
  } finally {
    await close()
  }
}

function watchErrors(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('requestfailed', (request) => {
    // What a reload, or the end of a worker, breaks off is no failure of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(`failed: ${request.url()}`)
  })
  return errors
}

function isLocal(address: string, url: string): boolean {
  // A file may ask for nothing but itself; all files have one origin.
  if (url.startsWith('file:') && address.startsWith('file:')) return address.replace(/#.*$/, '') === url
  return ['data:', 'blob:'].includes(new URL(address).protocol) || address.startsWith(new URL(url).origin)
}
