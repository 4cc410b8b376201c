import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { extraction } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const [first] = extraction.statements.filter(({ headline }) => !headline)
const ADDRESS = `#statement=${first?.id ?? ''}&lang=en`

const bar = (page: Page) => page.getByTestId('project-bar')
const verdict = (page: Page, value: string) => page.locator(`[data-statement-card] [data-review="${value}"]`)

async function sign(page: Page): Promise<void> {
  await page.getByTestId('coder-dialog').getByRole('textbox').fill('Salma')
  await page.keyboard.press('Enter')
  await page.getByTestId('coder-dialog').waitFor({ state: 'detached' })
}

/** The projects of this browser with how many corrections each has, as the dialog lists them; it is closed again. */
async function listed({ page, messages }: ExplorerPage): Promise<readonly string[]> {
  await page.getByRole('banner').getByRole('button', { name: messages.project.title }).click()
  const items = page.getByTestId('projects-dialog').locator('article[data-project]')
  await items.first().waitFor()
  const names = await items.evaluateAll((all) =>
    all.map((one) => {
      const corrections = /\d+ corrections?/.exec(one.querySelector('p')?.textContent ?? '')?.[0]
      return `${one.getAttribute('aria-label')}: ${corrections}`
    }),
  )
  await page.keyboard.press('Escape')
  return names
}

/**
 * Two windows on one project that cannot hear each other, as in the moment before the news arrives. The other one has
 * written last, and what is accepted here is on top of what it has not seen.
 */
async function disagree({ page, messages }: ExplorerPage): Promise<void> {
  const { keeping } = messages.project
  const other = await page.context().newPage()
  await other.addInitScript('delete globalThis.BroadcastChannel')
  await page.getByTestId('statement-coding').waitFor()
  await page.keyboard.press('a')
  await sign(page)
  await bar(page).getByText(keeping.saved).waitFor()
  await other.goto(page.url())
  await verdict(other, 'accepted').waitFor()
  await other.keyboard.press('Control+z')
  await verdict(other, 'machine').waitFor()
  await bar(other).getByText(keeping.saved).waitFor()
  await verdict(page, 'accepted').waitFor()
  await page.keyboard.press('e')
  await page
    .getByTestId('statement-form')
    .getByRole('combobox', { name: messages.coding.act })
    .selectOption(messages.act.threaten)
  await bar(page).getByText(keeping.conflict).waitFor()
  await verdict(page, 'changed').waitFor()
}

test('where two windows changed a project at once, what is here becomes a project of its own', () =>
  visitExplorer(browser, { address: ADDRESS, language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    const { project } = messages
    await disagree(explorer)
    await bar(page).getByRole('button', { name: project.keepMine }).click()
    await bar(page).getByText(project.keeping.saved).waitFor()
    const mine = project.mine.replace('{name}', project.samples)
    expect(await listed(explorer)).toEqual([`${mine}: 2 corrections`, `${project.samples}: 0 corrections`])
    await page.reload()
    await verdict(page, 'changed').waitFor()
    await bar(page).getByText(mine).waitFor()
  }))

test('where two windows changed a project at once, what the other has is shown and nothing is lost', () =>
  visitExplorer(browser, { address: ADDRESS, language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    const { project } = messages
    await disagree(explorer)
    await bar(page).getByRole('button', { name: project.readTheirs }).click()
    await bar(page).getByText(project.keeping.saved).waitFor()
    await verdict(page, 'machine').waitFor()
    await page.getByRole('banner').getByRole('button', { name: project.title }).click()
    const deleted = page.getByTestId('deleted-projects')
    await deleted.getByText(project.deleted.replace('{count}', '1')).click()
    await deleted.getByRole('button', { name: project.takeBack }).click()
    const mine = page.getByRole('article', { name: project.mine.replace('{name}', project.samples) })
    await mine.getByRole('button', { name: project.openIt, exact: true }).click()
    await verdict(page, 'changed').waitFor()
  }))

test('a browser that has no room says so, and what is on the screen is taken out and kept later', () =>
  visitExplorer(browser, { address: ADDRESS, language: 'en' }, async ({ page, messages }) => {
    const devtools = await page.context().newCDPSession(page)
    const origin = new URL(page.url()).origin
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.getByTestId('statement-coding').waitFor()
    await page.keyboard.press('a')
    await sign(page)
    await bar(page).getByText(messages.project.keeping['no-room']).waitFor()
    await verdict(page, 'accepted').waitFor()
    await bar(page).getByRole('button', { name: messages.app.takeOut }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    const asked = page.waitForEvent('dialog')
    const left = page.close({ runBeforeUnload: true })
    await (await asked).dismiss()
    await left
    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+Shift+z')
    await bar(page).getByText(messages.project.keeping.saved).waitFor()
    await page.reload()
    await verdict(page, 'accepted').waitFor()
  }))

test('a browser that keeps nothing says so, and the samples are read and corrected all the same', () =>
  visitExplorer(browser, { language: 'en' }, async ({ page, messages }) => {
    // As Firefox answers in a private window.
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError')
      }
    })
    await page.goto(page.url().replace(/#.*$/, '') + ADDRESS)
    await page.reload()
    await page.getByTestId('statement-coding').waitFor()
    await page.keyboard.press('a')
    await sign(page)
    await bar(page).getByText(messages.project.keeping.forbidden).waitFor()
    await verdict(page, 'accepted').waitFor()
    await page.getByRole('banner').getByRole('button', { name: messages.project.title }).click()
    await page.getByTestId('projects-dialog').getByText(messages.project.trouble.forbidden).waitFor()
  }))

test('each window comes back to what it showed, whichever project was opened last', () =>
  visitExplorer(browser, { address: ADDRESS, language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    await page.getByTestId('statement-coding').waitFor()
    await page.keyboard.press('a')
    await sign(page)
    await bar(page).getByText(messages.project.keeping.saved).waitFor()
    const samples = await page.context().newPage()
    await samples.goto(page.url())
    await samples.getByRole('button', { name: messages.load.samples }).click()
    await verdict(samples, 'machine').waitFor()
    await page.reload()
    await verdict(page, 'accepted').waitFor()
    await samples.reload()
    await verdict(samples, 'machine').waitFor()
  }))
