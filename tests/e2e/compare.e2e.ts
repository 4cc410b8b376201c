import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParseRows } from 'd3-dsv'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { twoOutlets } from '../fixtures/two-outlets.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The rows of the table that the page saves, without its header, and what the file is called. */
async function savedTable({ page, messages }: ExplorerPage): Promise<{ name: string; rows: string[][] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: messages.compare.table }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toMatch(/^\uFEFF/)
  return { name: download.suggestedFilename(), rows: csvParseRows(text.slice(1)).slice(1) }
}

/** Brings in the reports of two outlets, from a file. */
async function bringIn(explorer: ExplorerPage): Promise<void> {
  const { page, messages } = explorer
  const folder = await mkdtemp(join(tmpdir(), 'isnad-compare-'))
  const file = join(folder, 'extraction.json')
  await writeFile(file, JSON.stringify(twoOutlets()))
  await page.getByRole('button', { name: messages.app.bringIn }).first().click()
  await page.getByTestId('import-files').setInputFiles(file)
  await explorer.onMap('minister').and(page.locator('[data-x]')).waitFor({ state: 'attached' })
  await rm(folder, { recursive: true })
}

test.each(LANGUAGES)(
  'two outlets are compared, from what differs to the words that prove it, in %s',
  (language) =>
    visitExplorer(browser, { language }, async (explorer) => {
      const { page, messages } = explorer
      await bringIn(explorer)
      await page.locator('[data-page="compare"]').click()
      const turned = page.locator('[data-compared="minister>council"][data-fate="turned"]')
      await turned.getByRole('button').first().click()
      await turned.locator('[data-side="one"] [data-statement="accused"]').waitFor()
      await turned.locator('[data-side="other"] [data-statement="praised"]').waitFor()
      expect(await page.locator('[data-testid="compared-map"]').count()).toBe(2)
      await turned.locator('[data-statement="praised"] [data-entry]').click()
      expect(await explorer.markedWords('praised')).toMatchObject({ cue: 'أشاد', content: 'بالمجلس' })

      const compared = await savedTable(explorer)
      expect(compared.name).toMatch(/صحيفة-الفجر.*\.csv$/)
      expect(compared.rows.map(([source, , , target, , , , fate]) => [source, target, fate])).toEqual([
        ['minister', 'council', 'turned'],
        ['minister', 'faction', 'only-one'],
        ['council', 'minister', 'only-other'],
      ])
      await page.getByRole('button', { name: messages.map.figure, exact: true }).click()
      const dialog = page.getByTestId('figure-dialog')
      await dialog.getByRole('radio', { name: 'PDF' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'PDF' }).click(),
      ])
      expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
      await page.keyboard.press('Escape')

      await page.locator('[data-choose="tellings"]').click()
      expect(await page.locator('[data-telling="truce-cut"] del').textContent()).toBe('في المدينة كلها')
      expect(new URL(page.url()).hash).toContain('compare=tellings')
      expect((await savedTable(explorer)).rows.map(([told, statement]) => [told, statement])).toEqual([
        ['1', 'truce'],
        ['1', 'truce-cut'],
      ])
      await page.locator('[data-telling="truce-cut"]').getByRole('button').click()
      await page.locator('[data-panel="statement"]').waitFor()
    }),
)
