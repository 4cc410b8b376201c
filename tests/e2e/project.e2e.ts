import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readProjectFile } from '../../src/projects/project-file.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { extraction } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const TEXT = 'دعت وزارة الدفاع التركية الفصائل المسلحة إلى الانسحاب من المدينة.\n'

test('reports brought in are there again after a reload, and gone when the project is deleted', () =>
  visitExplorer(browser, { language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    const ministry = explorer.onMap('turkish-defence-ministry')
    await page.getByRole('banner').getByRole('button', { name: messages.app.bringIn }).click()
    const file = { name: 'call.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) }
    await page.getByTestId('import-files').setInputFiles(file)
    await page.getByTestId('import-start').click()
    await page.getByTestId('project-bar').getByText(messages.project.keeping.saved).waitFor()
    await page.reload()
    await ministry.waitFor({ state: 'attached' })
    await page.getByRole('banner').getByRole('button', { name: messages.project.title }).click()
    await page.getByTestId('projects-dialog').getByRole('button', { name: messages.project.remove }).click()
    await page.getByTestId('projects-dialog').getByText(messages.project.undo).waitFor()
    await page.keyboard.press('Escape')
    await explorer.onMap('putin').waitFor({ state: 'attached' })
    expect(await ministry.count()).toBe(0)
    await page.reload()
    await explorer.onMap('putin').waitFor({ state: 'attached' })
  }))

test('a project that two tabs have open is followed, and says so', () =>
  visitExplorer(browser, { language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    await page.getByRole('banner').getByRole('button', { name: messages.project.title }).click()
    await page.getByRole('button', { name: messages.project.keepShown }).click()
    await page.keyboard.press('Escape')
    const bar = page.getByTestId('project-bar')
    await bar.getByText(messages.project.keeping.saved).waitFor()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByTestId('project-bar').getByText(messages.project.followed).waitFor()
    await bar.getByText(messages.project.followed).waitFor()
    await page.getByRole('banner').getByRole('button', { name: messages.project.title }).click()
    await page.getByRole('button', { name: messages.project.rename }).click()
    await page.getByRole('textbox', { name: messages.project.name }).fill('Aleppo, autumn')
    await page.keyboard.press('Enter')
    await other.getByTestId('project-bar').getByText('Aleppo, autumn').waitFor()
  }))

test('a project file that is saved and opened elsewhere is the same project', () =>
  visitExplorer(browser, { language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    await page.getByRole('banner').getByRole('button', { name: messages.project.title }).click()
    await page.getByRole('button', { name: messages.project.keepShown }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: messages.project.toFile }).click()
    const path = await (await download).path()
    const saved = readProjectFile(JSON.parse(await readFile(path, 'utf8')))
    expect(saved.extraction).toEqual(JSON.parse(JSON.stringify(extraction)))
    await visitExplorer(browser, { language: 'en' }, async ({ page: elsewhere }) => {
      await elsewhere.getByRole('banner').getByRole('button', { name: messages.project.title }).click()
      const buffer = await readFile(path)
      const file = { name: 'theirs.isnad.json', mimeType: 'application/json', buffer }
      await elsewhere.getByTestId('project-file').setInputFiles(file)
      await elsewhere.getByTestId('project-bar').getByText(saved.name, { exact: true }).waitFor()
    })
  }))
