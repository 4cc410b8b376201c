import { chromium } from 'playwright-core'
import { findBrowser } from '../config/browser.ts'
import { serveBuiltPage } from '../config/built-page.ts'
const { url, close } = await serveBuiltPage()
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args] })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.on('console', m => console.log('console', m.text())); page.on('pageerror', e => console.log('error', e.message))
const t = performance.now(); const lap = (s: string) => console.log(s, Math.round(performance.now() - t))
await page.goto(url)
await page.waitForSelector('#map [data-id="putin"][data-x]', { state: 'attached' }); lap('samples')
console.log(await page.locator('[data-testid]').evaluateAll(all => all.map(a => a.dataset.testid).join(' ')))
await page.getByTestId('open-file').setInputFiles('/tmp/w/scale-big.json', { timeout: 60000 }); lap('set')
await page.waitForSelector('#map [data-id="state-0"]', { state: 'attached', timeout: 60000 }); lap('listed')
await page.waitForSelector('#map [data-id="state-0"][data-x]', { state: 'attached', timeout: 60000 }); lap('drawn')
await page.screenshot({ path: '/tmp/w/scale-shot.png' }); lap('shot')
await browser.close(); await close()
