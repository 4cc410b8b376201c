import { readFile } from 'node:fs/promises'
import type { Browser, Download } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/language.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { readPicture } from './picture.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function openDialog({ page, messages }: ExplorerPage): Promise<void> {
  await page.getByRole('button', { name: messages.map.figure, exact: true }).click()
  await page.getByTestId('figure-dialog').getByRole('img').and(page.locator('[aria-busy="false"]')).waitFor()
}

const choose = ({ page }: ExplorerPage, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check()

/** Saves in a format, and tells what file came. */
async function save({ page, messages }: ExplorerPage, format: string): Promise<Download> {
  await page.getByRole('radio', { name: format, exact: true }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: messages.figure.save.replace('{format}', format) }).click(),
  ])
  await page.getByText(messages.figure.saved).waitFor()
  return download
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

describe.each(LANGUAGES)('in %s', (language) => {
  test('a map is saved as PNG of the width and the resolution asked for, with the map in it', () =>
    visitExplorer(browser, { language }, async (explorer) => {
      const { page, messages } = explorer
      await openDialog(explorer)
      await choose(explorer, messages.figure.units.pixels)
      await page.getByRole('spinbutton', { name: messages.figure.width.pixels }).fill('1700')
      const size = page.locator('[data-testid="figure-size"][data-width="1700"]')
      const height = Number(await size.getAttribute('data-height'))
      const download = await save(explorer, 'PNG')
      expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{M}\p{N}-]+-\d{4}-\d{2}-\d{2}\.png$/u)
      const png = await bytesOf(download)
      const density = png.indexOf('pHYs')
      expect(png.readUInt32BE(density + 4)).toBe(11_811)
      const picture = await readPicture(browser, png)
      expect(picture).toMatchObject({ width: 1700, height, ground: [255, 255, 255, 255] })
      expect(picture.painted).toBeGreaterThan(0.03)
      expect(picture.painted).toBeLessThan(0.4)
      expect(picture.warm).toBeGreaterThan(2000)
      expect(picture.cold).toBeGreaterThan(100)
    }))

  test('it is saved as JPEG, SVG and PDF, all under the policy of the page', () =>
    visitExplorer(browser, { language }, async (explorer) => {
      await openDialog(explorer)
      const jpeg = await save(explorer, 'JPEG')
      expect(jpeg.suggestedFilename()).toMatch(/\.jpg$/)
      expect((await bytesOf(jpeg)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
      const svg = (await bytesOf(await save(explorer, 'SVG'))).toString('utf8')
      expect(svg).toContain('data-actor="putin"')
      expect(svg).toContain(language === 'ar' ? 'فلاديمير بوتين' : 'Vladimir Putin')
      expect(svg).toContain(`xml:lang="${language}"`)
      const pdf = await bytesOf(await save(explorer, 'PDF'))
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.toString('latin1')).toContain('/FontFile2')
    }))

  test('it is copied to the clipboard: a PNG as picture, an SVG as text', () =>
    visitExplorer(
      browser,
      { language, permissions: ['clipboard-read', 'clipboard-write'] },
      async (explorer) => {
        const { page, messages } = explorer
        await openDialog(explorer)
        await explorer.button(messages.figure.copy).click()
        await page.getByText(messages.figure.copied).waitFor()
        const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
        expect(types).toContain('image/png')
        await choose(explorer, 'SVG')
        await explorer.button(messages.figure.copy).click()
        await page.getByText(messages.figure.copied).waitFor()
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('</svg>')
      },
    ))
})

test('a PNG wider than 10,000 pixels is drawn whole', () =>
  visitExplorer(browser, { language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    await openDialog(explorer)
    await choose(explorer, messages.figure.units.pixels)
    await page.getByRole('spinbutton', { name: messages.figure.width.pixels }).fill('12000')
    const png = await bytesOf(await save(explorer, 'PNG'))
    expect(png.readUInt32BE(16)).toBe(12_000)
    expect(png.length).toBeGreaterThan(1_000_000)
  }))

test('a figure is made on a phone by touch', () =>
  visitExplorer(
    browser,
    { language: 'ar', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    async (explorer) => {
      await openDialog(explorer)
      const svg = await bytesOf(await save(explorer, 'SVG'))
      expect(svg.toString('utf8')).toContain('<svg')
    },
  ))
