/** `npm run pictures`: takes the pictures of the README anew, from the built page, and writes them into data/pictures. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core'
import { serveBuiltPage } from '../config/built-page.ts'
import type { Language } from '../../src/i18n/language.ts'
import { findBrowser } from '../config/browser.ts'
import { root } from '../config/root.ts'
import { ExplorerPage } from '../e2e/explorer-page.ts'

interface Picture {
  /** Of the file, without its extension. */
  readonly name: string
  readonly language: Language
  /** Brings the page to what is to be seen. */
  readonly show: (explorer: ExplorerPage) => Promise<void>
}

const WINDOW: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
}

const PICTURES: readonly Picture[] = [
  { name: 'map', language: 'ar', show: () => Promise.resolve() },
  { name: 'answers', language: 'en', show: showRefusal },
  { name: 'report', language: 'en', show: showReport },
]

async function showRefusal(explorer: ExplorerPage): Promise<void> {
  const { messages, page } = explorer
  await explorer.search('المعارضة السورية المسلحة', 'المعارضة السورية المسلحة')
  await page.getByRole('tab', { name: messages.actor.answers }).click()
  const answers = explorer.listOf('syrian-armed-opposition', 'answers')
  await answers.getByRole('button', { name: messages.statement.trace }).first().click()
  await page.locator('[data-chain]').waitFor()
}

async function showReport(explorer: ExplorerPage): Promise<void> {
  const { messages, page } = explorer
  await explorer.search('Hollande', 'François Hollande')
  await explorer.listOf('hollande', 'says').getByTitle(messages.statement.read).first().click()
  await page.locator('[data-picked]').waitFor()
}

async function take(browser: Browser, url: string, { name, language, show }: Picture): Promise<void> {
  const page = await browser.newPage(WINDOW)
  const explorer = new ExplorerPage(page, language)
  await page.goto(url)
  await explorer.ready()
  await show(explorer)
  // Nothing is pointed at, and the map is at rest.
  await page.mouse.move(0, 0)
  await explorer.placeOf('putin')
  await page.screenshot({ path: join(root, 'data', 'pictures', `${name}.png`) })
  await page.close()
}

const { url, close } = await serveBuiltPage()
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
await mkdir(join(root, 'data', 'pictures'), { recursive: true })
for (const picture of PICTURES) await take(browser, url, picture)
await browser.close()
await close()
