import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/language.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer, type VisitOptions } from './open-explorer.ts'
import { extraction, refusalOfRussianCall } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const visit = (options: VisitOptions, body: (explorer: ExplorerPage) => Promise<void>): Promise<void> =>
  visitExplorer(browser, options, body)

const cardOf = ({ page }: ExplorerPage, id: string) => page.locator(`[data-card="${id}"]`)

describe.each(LANGUAGES)('in the language %s', (language) => {
  test('a refusal is picked in its lane, its chain stands out and is told in a sentence', () =>
    visit({ language }, async (explorer) => {
      const { page, messages } = explorer
      const { refusal, call } = refusalOfRussianCall()
      await explorer.button(messages.app.page.answers).click()
      await cardOf(explorer, refusal.id).click()
      await page.locator(`[data-chain="${refusal.id}"]`).waitFor()
      expect(new URL(page.url()).hash).toContain(`chain=${refusal.id}`)
      expect(await cardOf(explorer, refusal.id).getAttribute('aria-current')).toBe('true')
      expect(await cardOf(explorer, call.id).getAttribute('class')).not.toContain('faded')
      expect(await page.locator('[data-card].faded').count()).toBeGreaterThan(5)
      await page.locator(`[data-chain] [data-reply]`).first().waitFor()
      await page.goBack()
      await page.locator('[data-card].faded').first().waitFor({ state: 'detached' })
    }))

  test('the list tells every answer, and leads to the words in the report', () =>
    visit({ language, address: '#view=answers&as=list' }, async (explorer) => {
      const { page, messages } = explorer
      const first = page.locator('[data-answers] li').first()
      await first.waitFor()
      expect(await first.getAttribute('aria-setsize')).toBe(String(extraction.replies.length))
      await first.getByRole('button', { name: messages.statement.read }).click()
      await page.locator('[data-report] mark').first().waitFor()
    }))

  test('a copied link of unanswered calls brings back what it showed', () =>
    visit({ language, address: '#view=answers&show=unanswered&as=list' }, async (explorer) => {
      const { page } = explorer
      const button = page.locator('[data-topic="unanswered"]')
      expect(await button.getAttribute('aria-pressed')).toBe('true')
      const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
      expect(count).toBeGreaterThan(5)
      const answered = new Set(extraction.replies.map(({ to }) => to))
      const listed = await page
        .locator('[data-answers] [data-statement]')
        .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.statement ?? ''))
      expect(listed.length).toBeGreaterThan(2)
      expect(listed.filter((id) => answered.has(id))).toEqual([])
    }))
})

test('on a telephone an answer is read in the list and traced by touch', () =>
  visit(
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, address: '#view=answers' },
    async ({ page }) => {
      await page.locator('[data-answers="list"] li button').first().tap()
      await page.locator('[data-chain]').waitFor()
    },
  ))
