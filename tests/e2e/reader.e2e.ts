import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { extraction, wordsOf } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const [report] = extraction.documents
if (!report) throw new Error('There are no sample reports')
const inReport = extraction.statements
  .filter(({ document }) => document === report.id)
  .toSorted((a, b) => a.cue[0] - b.cue[0])

describe.each(LANGUAGES)('in the language %s', (language) => {
  test('a report is read from its list to its last statement by keyboard, each with its words marked', () =>
    visitExplorer(browser, { language, address: '#view=reader' }, async (explorer) => {
      const { page } = explorer
      await page.locator(`#reader button[data-report="${report.id}"]`).click()
      await page.locator(`#reader article[data-report="${report.id}"]`).waitFor()
      for (const statement of inReport) {
        await page.keyboard.press('n')
        expect(await explorer.markedWords(statement.id)).toEqual(wordsOf(statement))
      }
      await page.keyboard.press('n')
      await page.locator(`#reader article:not([data-report="${report.id}"])`).waitFor()
    }))

  test('a name in the text leads to the actor, and back to the statement with the text in its place', () =>
    visitExplorer(browser, { language, address: `#view=reader&report=${report.id}` }, async (explorer) => {
      const { page, messages } = explorer
      const name = page.locator('#reader [data-names]').first()
      const actor = await name.getAttribute('data-names')
      await name.click()
      await page.locator(`[data-actor-card="${actor}"]`).waitFor()
      expect(await page.locator(`#reader article[data-report="${report.id}"]`).count()).toBe(1)
      await explorer.button(messages.app.back).click()
      await page.locator('[data-panel="report"]').waitFor()
    }))
})

test('on a telephone the text comes first, nothing runs out of the window, and the list is a step back', () =>
  visitExplorer(
    browser,
    {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      address: `#view=reader&report=${report.id}`,
    },
    async ({ page, messages }) => {
      const article = page.locator('#reader article')
      await article.waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await page.locator('#reader').getByRole('button', { name: messages.reader.toReports }).tap()
      await article.waitFor({ state: 'detached' })
    },
  ))
