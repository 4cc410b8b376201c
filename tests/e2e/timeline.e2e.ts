import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, visitExplorer } from './open-explorer.ts'

const PATIENCE = { timeout: 20_000 }
const LANGUAGES = ['ar', 'en'] as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(LANGUAGES)('in %s', (language) => {
  test('days are drawn over the bars with the mouse; map, counts and a copied link follow', () =>
    visitExplorer(browser, { language }, async ({ page, messages, actorsOnMap }) => {
      await actorsOnMap.first().waitFor({ state: 'attached' })
      const all = await actorsOnMap.count()
      const bars = page.getByTestId('timeline-bars')
      const box = await bars.boundingBox()
      if (!box) throw new Error('the bars are not drawn')
      // The last third, at the side where reading ends.
      const [from, to] = language === 'ar' ? [0.33, 0.001] : [0.67, 0.999]
      await page.mouse.move(box.x + box.width * from, box.y + 8)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * to, box.y + 8, { steps: 5 })
      await page.mouse.up()
      await expect.poll(() => actorsOnMap.count(), PATIENCE).toBeLessThan(all)
      const left = await actorsOnMap.count()
      const address = new URL(page.url()).hash
      expect(address).toMatch(/from-day=\d{4}-\d{2}-\d{2}&until-day=\d{4}-\d{2}-\d{2}/)
      await visitExplorer(browser, { language, address }, (copy) =>
        expect.poll(() => copy.actorsOnMap.count(), PATIENCE).toBe(left),
      )
      await page.getByRole('button', { name: messages.timeline.all, exact: true }).click()
      await expect.poll(() => actorsOnMap.count(), PATIENCE).toBe(all)
    }))

  test('by keyboard, also on the page of answers', () =>
    visitExplorer(browser, { language, address: '#view=answers' }, async ({ page }) => {
      const end = page.getByTestId('timeline-end')
      await end.focus()
      await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft')
      await expect.poll(() => new URL(page.url()).hash, PATIENCE).toContain('until-day=')
      await page.goBack()
      await expect.poll(() => new URL(page.url()).hash, PATIENCE).not.toContain('until-day=')
    }))
})

test('on a telephone it is opened and drawn on by touch', () =>
  visitExplorer(
    browser,
    { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    async ({ page, messages }) => {
      await page.getByRole('button', { name: messages.timeline.open }).tap()
      await page.getByTestId('timeline-bars').tap({ position: { x: 100, y: 10 } })
      await expect.poll(() => new URL(page.url()).hash, PATIENCE).toContain('from-day=')
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(390)
    },
  ))
