import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser, openExplorer } from './open-explorer.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('the page opens in Arabic, from right to left, without an error or a request to elsewhere', async () => {
  const { page, errors, strayRequests, close } = await openExplorer(browser)
  await page.waitForSelector('canvas')
  expect(await page.getAttribute('html', 'lang')).toBe('ar')
  expect(await page.getAttribute('html', 'dir')).toBe('rtl')
  expect(errors).toEqual([])
  expect(strayRequests).toEqual([])
  await close()
})

test('the server sends the policy of the page, so that neither can be loosened alone', async () => {
  const { page, close } = await openExplorer(browser)
  const meta = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content')
  const response = await fetch(inject('explorerUrl'))
  expect(meta).toContain("default-src 'none'")
  expect(response.headers.get('content-security-policy')).toBe(`${meta ?? ''}; frame-ancestors 'none'`)
  await close()
})

test('a script that somebody smuggles into the page does not run', async () => {
  const { page, errors, close } = await openExplorer(browser)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "smuggled"'
    document.body.append(script)
  })
  expect(await page.title()).not.toBe('smuggled')
  expect(errors.join()).toMatch(/Content Security Policy/)
  await close()
})
