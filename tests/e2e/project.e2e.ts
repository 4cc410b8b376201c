import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, visitExplorer } from './open-explorer.ts'

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
    await page.getByRole('banner').getByRole('button', { name: messages.import.open }).click()
    const file = { name: 'call.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) }
    await page.getByTestId('import-files').setInputFiles(file)
    await page.getByTestId('import-start').click()
    await page.getByTestId('project-bar').getByText(messages.project.keeping.saved).waitFor()
    await page.reload()
    await ministry.waitFor({ state: 'attached' })
    await explorer.button(messages.project.remove).click()
    await explorer.onMap('putin').waitFor({ state: 'attached' })
    expect(await ministry.count()).toBe(0)
    await page.reload()
    await explorer.onMap('putin').waitFor({ state: 'attached' })
  }))
