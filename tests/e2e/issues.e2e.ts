import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agreementsOf } from '../../src/graph/metrics/agreement.ts'
import { measureActors } from '../../src/graph/metrics/measure-actors.ts'
import { standsOf } from '../../src/graph/metrics/stands.ts'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { extraction } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const isIssue = (id: string): boolean => extraction.issues.some((issue) => issue.id === id)

/** The issue that most statements take a stance on. */
function mainIssue(): { readonly id: string; readonly statements: number } {
  const counts = extraction.issues.map(({ id }) => {
    const about = extraction.stances.filter(({ target }) => target === id)
    return { id, statements: new Set(about.map(({ statement }) => statement)).size }
  })
  const [first] = counts.toSorted((a, b) => b.statements - a.statements)
  if (!first) throw new Error('The sample reports have no issue')
  return first
}

/** Who takes most stances on issues, for and against alike. */
function mainHolder(): string {
  const stands = standsOf(extraction.stances.filter(({ target }) => isIssue(target)))
  const [first] = [...stands].toSorted(([, a], [, b]) => b.size - a.size)
  if (!first) throw new Error('Nobody takes a stance on an issue')
  return first[0]
}

describe.each(LANGUAGES)('in the language %s', (language) => {
  test('who stands where on an issue: its card has all that take a stance on it', () =>
    visitExplorer(browser, { language }, async ({ page }) => {
      await page.locator('[data-page="issues"]').click()
      const { id, statements } = mainIssue()
      await page.locator('[role="columnheader"] button').first().click()
      const card = page.locator(`[data-issue-card="${id}"]`)
      await card.waitFor()
      expect(await card.locator('article[data-statement]').count()).toBe(statements)
      await card.locator('[data-side] button').first().click()
      await page.locator('[data-panel="edge"] [data-evidence]').first().waitFor()
      expect(new URL(page.url()).hash).toContain(`to=${id}`)
    }))

  test('a cell opens the statements of its actor on its issue', () =>
    visitExplorer(browser, { language, address: '#view=issues' }, async ({ page }) => {
      const cell = page.locator(`[data-cell^="${mainHolder()}>"] button`).first()
      const ends = await cell.locator('xpath=..').getAttribute('data-cell')
      await cell.click()
      const evidence = page.locator('[data-panel="edge"] [data-evidence]')
      await evidence.first().waitFor()
      const stances = extraction.stances.filter(({ holder, target }) => `${holder}>${target}` === ends)
      expect(stances.length).toBeGreaterThanOrEqual(await evidence.count())
    }))

  test('who agrees with whom: the pairs are those of the stances, each with the statements of both', () =>
    visitExplorer(browser, { language, address: '#view=issues&issues-topic=agreement' }, async ({ page }) => {
      await page.locator('[data-pair]').first().waitFor()
      const pairs = agreementsOf(standsOf(extraction.stances))
      expect(await page.locator('table[aria-rowcount]').first().getAttribute('aria-rowcount')).toBe(
        String(pairs.length + 1),
      )
      await page.locator('[data-pair]').first().click()
      await page.locator('[data-pair-card] [data-evidence]').first().waitFor()
      const most = Math.max(...pairs.map(({ congruence }) => congruence))
      const shown = await page.locator('[data-pair-card] [data-measure="congruence"]').textContent()
      expect(shown).toBe(String(most))
    }))

  test('the map shows communities, worked out in a worker, and a link brings them back', () =>
    visitExplorer(browser, { language, address: '#colour=community' }, async (explorer) => {
      const { page, messages } = explorer
      const actors = extraction.actors.map(({ id }) => id)
      const measured = measureActors({ actors, stances: extraction.stances })
      const community = measured.find(({ id }) => id === 'putin')?.community
      const item = explorer.onMap('putin')
      await item.filter({ hasText: `${messages.measure.name.community}: ${community}` }).waitFor({
        state: 'attached',
      })
      await page.locator('.legend [data-legend="community1"]').waitFor()
    }))
})
