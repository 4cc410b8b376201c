import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/all-messages.ts'
import { directionOf, LANGUAGES, otherLanguage } from '../../src/i18n/language.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer, type VisitOptions } from './open-explorer.ts'
import { describeReading } from './reading.ts'
import { extraction, statementsOf } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const visit = (options: VisitOptions, body: (explorer: ExplorerPage) => Promise<void>): Promise<void> =>
  visitExplorer(browser, options, body)

describe.each(LANGUAGES)('in the language %s', (language) => {
  const testPage = (name: string, body: (explorer: ExplorerPage) => Promise<void>): void =>
    test(name, () => visit({ language }, body))

  describeReading(language, { browser: () => browser, visit })

  testPage('filters leave what they name, and are taken back one by one or at once', async (explorer) => {
    const { messages } = explorer
    const { all, rejections, against, inReport, title } = narrower()
    await explorer.counts(all)
    await expect.poll(() => explorer.actorsOnMap.count(), { timeout: 20_000 }).toBeGreaterThan(0)
    const actors = await explorer.actorsOnMap.count()
    await explorer.filter(messages.act.reject, rejections).check()
    await explorer.counts(rejections)
    await explorer.filter(messages.polarity['-1'], against).check()
    await explorer.counts(against)
    await explorer.filter(title, inReport).check()
    await explorer.counts(inReport)
    await expect.poll(() => explorer.chips.count(), { timeout: 20_000 }).toBe(3)
    await expect.poll(() => explorer.actorsOnMap.count(), { timeout: 20_000 }).toBeLessThan(actors)

    await explorer.chips.filter({ hasText: title }).click()
    await explorer.counts(against)
    await explorer.button(messages.filters.clear).first().click()
    await explorer.counts(all)
    await expect.poll(() => explorer.chips.count(), { timeout: 20_000 }).toBe(0)
    await expect.poll(() => explorer.actorsOnMap.count(), { timeout: 20_000 }).toBe(actors)
  })

  testPage('the other language turns the page round, moves no node, and is remembered', async (explorer) => {
    const { page } = explorer
    const other = otherLanguage(language)
    const before = await explorer.placeOf('putin')
    for (const now of [other, language, other]) {
      await explorer.switchTo(now)
      await page.getByRole('heading', { name: messagesIn[now].overview.title, exact: true }).waitFor()
      expect(await page.getAttribute('html', 'lang')).toBe(now)
      expect(await page.getAttribute('html', 'dir')).toBe(directionOf(now))
      expect(await explorer.placeOf('putin')).toEqual(before)
    }
    await page.reload()
    await page.getByRole('heading', { name: messagesIn[other].overview.title, exact: true }).waitFor()
  })
})

test("a copied link opens the same view, and the way back is the browser's", () =>
  visit({}, async (explorer) => {
    const { page, messages } = explorer
    await explorer.filter(messages.polarity['-1'], narrower().opposing).check()
    await explorer.pick('putin')
    await explorer.listOf('putin', 'says').waitFor()
    const copied = new URL(page.url()).hash
    await page.goBack()
    await page.getByRole('heading', { name: messages.overview.title }).waitFor()
    await page.goBack()
    await explorer.counts(extraction.statements.length)
    await visit({ address: copied }, async (copy) => {
      await copy.listOf('putin', 'says').waitFor()
      // The chips may be drawn a moment after the card.
      await copy.chips.first().waitFor()
      await expect.poll(() => copy.chips.count(), { timeout: 20_000 }).toBe(1)
    })
  }))

test('on a telephone a tap on Putin opens his card over the map', () =>
  visit({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, async (explorer) => {
    await explorer.pick('putin', 'tap')
    const list = explorer.listOf('putin', 'says')
    await list.waitFor()
    expect(await explorer.idsIn(list)).toHaveLength(statementsOf('putin').length)
    expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }))

/** How many statements are left by one filter after another: refusals, those against somebody, those of a report. */
function narrower() {
  const { statements, stances, documents } = extraction
  const opposing = new Set(
    stances.filter(({ polarity }) => polarity === -1).map((stance) => stance.statement),
  )
  const rejections = statements.filter(({ act }) => act === 'reject')
  const against = rejections.filter(({ id }) => opposing.has(id))
  const report = documents.find(({ id }) => id === against[0]?.document)
  const inReport = against.filter(({ document }) => document === report?.id)
  return {
    all: statements.length,
    opposing: opposing.size,
    rejections: rejections.length,
    against: against.length,
    title: report?.title ?? '',
    inReport: inReport.length,
  }
}
