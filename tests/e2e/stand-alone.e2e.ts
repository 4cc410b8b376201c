import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATA_ID } from '../../src/exchange/stand-alone.ts'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { standAloneIn } from '../take-out/read-back.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer, type VisitOptions } from './open-explorer.ts'
import { describeReading } from './reading.ts'
import { isnad } from './run-isnad.ts'
import { extraction, statementsOf } from './sample-extraction.ts'
import { TakeOutDialog } from './take-out-dialog.ts'

const TITLE = 'حلب <b>في</b> تقارير </title>'
const STEPS = [
  { title: 'بوتين', text: 'ما قاله عن الهدنة.' },
  { title: 'الرفض', text: '<script>من رفض</script>' },
]

const folder = mkdtempSync(join(tmpdir(), 'isnad-stand-alone-'))
let browser: Browser
let url = ''
let text = ''
/** Where the page had Putin when the file was made of it, dragged from where the layout had put him. */
let places: readonly string[] = []

/** Makes the file in the page, as somebody does who publishes it. */
beforeAll(async () => {
  browser = await launchBrowser()
  await visitExplorer(browser, {}, async (explorer) => {
    const { page } = explorer
    const dialog = new TakeOutDialog(explorer)
    await explorer.placeOf('putin')
    const before = await orderOf(explorer)
    await drag(explorer, 'putin')
    expect(await orderOf(explorer)).not.toEqual(before)
    await explorer.search('بوتين', 'فلاديمير بوتين')
    await explorer.listOf('putin', 'says').waitFor()
    await dialog.open()
    await dialog.choose(['html'])
    await dialog.content.getByLabel(explorer.messages.takeOut.pageTitle).fill(TITLE)
    await dialog.addStep(STEPS[0] ?? { title: '', text: '' })
    await dialog.close()
    await explorer.button(explorer.messages.app.back).click()
    await explorer.filter(explorer.messages.act.reject, rejections).check()
    await explorer.counts(rejections)
    await dialog.open()
    await dialog.addStep(STEPS[1] ?? { title: '', text: '' })
    places = await orderOf(explorer)
    const { name, bytes } = await dialog.save()
    expect(name).toMatch(/\.html$/)
    const path = join(folder, 'page.html')
    text = bytes.toString('utf8')
    writeFileSync(path, text)
    url = pathToFileURL(path).href
    await page.keyboard.press('Escape')
  })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const rejections = extraction.statements.filter(({ act }) => act === 'reject').length

const visit = (options: VisitOptions, body: (explorer: ExplorerPage) => Promise<void>): Promise<void> =>
  visitExplorer(browser, { url, ...options }, body)

async function drag(explorer: ExplorerPage, id: string): Promise<void> {
  const { page } = explorer
  const place = await explorer.placeOf(id)
  const box = await page.getByTestId('map-canvas').boundingBox()
  if (box === null) throw new Error('The map is not in sight')
  const [x, y] = [box.x + place.x, box.y + place.y]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 300, y - 40, { steps: 5 })
  await page.mouse.up()
  await page
    .locator(`#map [data-at-rest] [data-id="${id}"][data-x]:not([data-x="${place.x}"])`)
    .waitFor({ state: 'attached' })
}

/** The actors on the map from left to right: the same whatever the size of the window. */
async function orderOf(explorer: ExplorerPage): Promise<readonly string[]> {
  const items = await explorer.page
    .locator('#map [data-at-rest] [data-kind="actor"][data-x]')
    .evaluateAll((all: HTMLElement[]) =>
      all.map(({ dataset }) => ({ id: dataset.id ?? '', x: Number(dataset.x) })),
    )
  return items.toSorted((a, b) => a.x - b.x).map(({ id }) => id)
}

describe.each(LANGUAGES)('a page that stands alone, in the language %s', (language) => {
  describeReading(language, { browser: () => browser, visit })
})

test('holds the extraction of the page, and no text of it as markup', async () => {
  const { title, steps, extraction: taken } = standAloneIn(text)
  expect(taken).toEqual(extraction)
  expect([title, steps.map((step) => ({ title: step.title, text: step.text }))]).toEqual([TITLE, STEPS])
  expect(steps.map(({ address }) => address)).toEqual(['actor=putin', 'only-act=reject'])
  await visit({}, async ({ page }) => {
    expect(await page.title()).toContain(TITLE)
    expect(await page.locator('script').count()).toBe(2)
    expect(await page.locator('script').evaluateAll((all) => all.map(({ id }) => id))).toContain(DATA_ID)
  })
})

test('asks for nothing but itself, and may not', () =>
  visit({}, async ({ page }) => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|connect-src/)
    expect(text).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?!data:)/)
  }))

test('opens the map where whoever made it left it, with what was dragged', () =>
  visit({ address: '#only-act=reject' }, async (explorer) => {
    await explorer.placeOf('putin')
    expect(await orderOf(explorer)).toEqual(places)
  }))

test('offers nothing that brings in, changes or draws', () =>
  visit({ address: '#actor=putin' }, async ({ page, messages }) => {
    await page.locator('[data-actor-card="putin"]').waitFor()
    for (const name of [
      messages.app.bringIn,
      messages.app.takeOut,
      messages.map.figure,
      messages.coding.list,
    ])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0)
    expect(await page.getByTestId('project-bar').count()).toBe(0)
  }))

test('leads through the steps, forth and back, and again where somebody strayed', () =>
  visit({}, async (explorer) => {
    const { page, messages } = explorer
    const bar = page.getByTestId('steps')
    await bar.getByRole('button', { name: messages.steps.begin }).click()
    await bar.getByRole('heading', { name: STEPS[0]?.title ?? '' }).waitFor()
    await explorer.listOf('putin', 'says').waitFor()
    await bar.getByRole('button', { name: messages.steps.next, exact: true }).click()
    await bar.getByText(STEPS[1]?.text ?? '').waitFor()
    await explorer.counts(rejections)
    await explorer.button(messages.filters.clear).first().click()
    await explorer.counts(extraction.statements.length)
    await bar.getByRole('button', { name: messages.steps.again }).click()
    await explorer.counts(rejections)
    await bar.getByRole('button', { name: messages.steps.previous }).click()
    expect(await explorer.idsIn(explorer.listOf('putin', 'says'))).toHaveLength(statementsOf('putin').length)
    expect(await bar.getByRole('button', { name: messages.steps.previous }).isDisabled()).toBe(true)
  }))

test('arranges the map anew without a server', () =>
  visit({ language: 'en' }, async (explorer) => {
    const { page } = explorer
    const before = await explorer.placeOf('putin')
    await page.evaluate(() => (location.hash = 'layout=concentric&lang=en'))
    await expect.poll(() => explorer.placeOf('putin'), { timeout: 20_000 }).not.toEqual(before)
  }))

test('is made on the command line as well, and then laid out when it is opened', async () => {
  const { code, out, err } = await isnad(['extract', '--format', 'html', '--title', 'حلب', 'data/reports'])
  expect([code, err]).toEqual([0, ''])
  const path = join(folder, 'from-command-line.html')
  writeFileSync(path, out)
  await visit({ url: pathToFileURL(path).href }, async (explorer) => {
    await explorer.pick('putin')
    expect(await explorer.idsIn(explorer.listOf('putin', 'says'))).toHaveLength(statementsOf('putin').length)
    expect(await explorer.page.getByTestId('steps').count()).toBe(0)
  })
})

test('is usable on a telephone, and in print shows no tools', () =>
  visit({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, async (explorer) => {
    const { page } = explorer
    await explorer.pick('putin', 'tap')
    await explorer.listOf('putin', 'says').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByTestId('steps').getByRole('button').first().isVisible()).toBe(false)
  }))
