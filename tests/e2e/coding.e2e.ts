import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { applyCorrections } from '../../src/corrections/apply.ts'
import { readProjectFile, type ProjectFile } from '../../src/projects/project-file.ts'
import { TAKE_OUT_FORMS } from '../../src/take-out/forms.ts'
import { zip } from '../import/make-files.ts'
import { countsOf, readBack } from '../take-out/read-back.ts'
import { unzip } from '../take-out/unzip.ts'
import { ExplorerPage } from './explorer-page.ts'
import { startKillableBrowser } from './killable-browser.ts'
import { MIXED, mixedFiles, reportText } from './mixed-files.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { heapOf, longestPause, watchPauses } from './pauses.ts'
import { extraction } from './sample-extraction.ts'
import { TakeOutDialog, textsOf } from './take-out-dialog.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
const folder = mkdtempSync(join(tmpdir(), 'isnad-coding-'))
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A person who corrects. */
class Coder {
  readonly #explorer: ExplorerPage
  readonly #page: Page

  constructor(explorer: ExplorerPage) {
    this.#explorer = explorer
    this.#page = explorer.page
  }

  async sign(name: string): Promise<void> {
    await this.#page.getByTestId('coder-dialog').getByRole('textbox').fill(name)
    await this.#page.keyboard.press('Enter')
    await this.#page.getByTestId('coder-dialog').waitFor({ state: 'detached' })
  }

  /** The id of the statement that is open, once it can be corrected. */
  async open(): Promise<string> {
    await this.#page.getByTestId('statement-coding').waitFor()
    const card = this.#page.locator('[data-statement-card]')
    return (await card.getAttribute('data-statement-card')) ?? ''
  }

  /** Waits until another statement is open than the one that was. */
  async openAfter(before: string): Promise<void> {
    await this.#page.locator(`[data-statement-card]:not([data-statement-card="${before}"])`).waitFor()
  }

  async undo(): Promise<void> {
    await this.#page.getByTestId('undo').click()
  }

  async kept(): Promise<void> {
    const { keeping } = this.#explorer.messages.project
    await this.#page.getByTestId('project-bar').getByText(keeping.saved).waitFor()
  }

  /** The project that is open, as it is saved to a file. */
  async project(): Promise<{ readonly text: string; readonly project: ProjectFile }> {
    const { project } = this.#explorer.messages
    await this.#page.getByRole('banner').getByRole('button', { name: project.title }).click()
    const saving = this.#page.waitForEvent('download')
    await this.#page
      .getByTestId('projects-dialog')
      .getByRole('button', { name: project.toFile })
      .first()
      .click()
    const text = await readFile(await (await saving).path(), 'utf8')
    await this.#page.keyboard.press('Escape')
    return { text, project: readProjectFile(JSON.parse(text)) }
  }
}

const [first] = extraction.statements.filter(({ headline }) => !headline)
const ADDRESS = `#statement=${first?.id ?? ''}&lang=en`

test('what is corrected by mouse and by keys is undone and done again, across a reload', () =>
  visitExplorer(browser, { address: ADDRESS, language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    const coder = new Coder(explorer)
    const act = page.getByTestId('statement-form').getByRole('combobox', { name: messages.coding.act })
    await page.getByTestId('statement-coding').getByRole('button', { name: messages.coding.edit }).click()
    await act.selectOption(messages.act.threaten)
    await coder.sign('Salma')
    await page.locator('[data-review="changed"]').waitFor()
    await page.keyboard.press('a')
    await coder.kept()
    const undo = (kind: keyof typeof messages.coding.change): string =>
      messages.coding.undo.replace('{change}', messages.coding.change[kind])
    await page.getByRole('button', { name: undo('accept-statement') }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: undo('accept-statement') }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: undo('set-act') }).waitFor()
    await page.keyboard.press('Control+z')
    await page.locator('[data-review="machine"]').waitFor()
    await coder.kept()
    await page.reload()
    await page.getByTestId('redo').click()
    await page.getByTestId('redo').click()
    await page.getByRole('button', { name: undo('accept-statement') }).waitFor()
    await page.locator('[data-review="changed"]').waitFor()
  }))

test('two hundred files, thirty corrections, ten undone: all there after the browser is killed', async () => {
  const files = await mixedFiles(browser)
  expect(files).toHaveLength(MIXED.files)
  const session = await startKillableBrowser(folder)
  const explorer = new ExplorerPage(session.page, 'en')
  const { page, messages } = explorer
  await page.goto(inject('explorerUrl'))
  await explorer.ready()
  await watchPauses(page)
  const began = performance.now()
  await page.getByRole('banner').getByRole('button', { name: messages.app.bringIn }).click()
  await page.getByTestId('import-files').setInputFiles([...files])
  for (let table = 0; table < MIXED.tables; table++)
    await page.getByTestId('import-columns').getByRole('button', { name: messages.import.useTable }).click()
  const dialog = page.getByTestId('import-dialog')
  await dialog.getByRole('progressbar').waitFor({ state: 'detached' })
  expect(await page.getByTestId('import-failed').allTextContents()).toEqual([])
  expect(await page.getByTestId('import-candidates').getByRole('listitem').count()).toBe(MIXED.reports)
  const read = performance.now()
  await page.getByTestId('import-start').click()
  const coder = new Coder(explorer)
  await coder.kept()
  const shown = performance.now()
  const paused = await longestPause(page)

  await page.getByRole('button', { name: messages.coding.review }).click()
  for (let count = 0; count < 30; count++) {
    const open = await coder.open()
    await page.keyboard.press(count % 3 === 2 ? 'r' : 'a')
    if (count === 0) await coder.sign('Salma')
    await coder.openAfter(open)
  }
  for (let count = 0; count < 10; count++) await coder.undo()
  await coder.kept()
  const corrected = performance.now()
  const before = await coder.project()
  const heap = await heapOf(page)
  await session.kill()

  const again = await startKillableBrowser(folder)
  const reopened = performance.now()
  const after = new ExplorerPage(again.page, 'en')
  // Which language was chosen may be lost with the browser; what was done may not.
  await again.page.goto(`${inject('explorerUrl')}#lang=en`)
  const later = new Coder(after)
  await later.kept()
  await after.ready()
  const back = performance.now()
  const { text, project } = await later.project()
  expect(text === before.text).toBe(true)
  expect(project.extraction.documents).toHaveLength(MIXED.reports)
  expect([project.history.done.length, project.history.undone.length]).toEqual([20, 10])
  expect(new Set(project.history.done.map(({ by }) => by))).toEqual(new Set(['Salma']))
  expect(applyCorrections(project.extraction, project.history.done).stale).toEqual([])
  const taken = performance.now()
  await expectEveryForm(after, project)
  const out = performance.now()
  await again.page.getByTestId('redo').click()
  await later.kept()
  expect((await later.project()).project.history.done).toHaveLength(21)
  await again.kill()
  console.log(
    `200 files: read ${seconds(read - began)}, extracted and kept ${seconds(shown - read)}, ` +
      `longest pause ${paused} ms; 30 corrections and 10 undone ${seconds(corrected - shown)}; ` +
      `${heap} MB; back after the kill ${seconds(back - reopened)}, every form taken out ${seconds(out - taken)}`,
  )
}, 240_000)

test(
  'a thousand reports come in while the page stays awake',
  () =>
    visitExplorer(browser, { language: 'en' }, async (explorer) => {
      const { page, messages } = explorer
      // As long, and with as many statements, as the reports of newspapers.
      const longText = (number: number): string =>
        Array.from({ length: 8 }, (_, part) => reportText(number * 8 + part)).join('\n\n')
      const texts = Array.from({ length: 1000 }, (_, number) => [`${number}.txt`, longText(number)] as const)
      const buffer = Buffer.from(await zip(Object.fromEntries(texts)))
      await watchPauses(page)
      const began = performance.now()
      await page.getByRole('banner').getByRole('button', { name: messages.app.bringIn }).click()
      await page
        .getByTestId('import-files')
        .setInputFiles({ name: 'thousand.zip', mimeType: 'application/zip', buffer })
      const dialog = page.getByTestId('import-dialog')
      await dialog.getByText(/1,000/).first().waitFor()
      await dialog.getByRole('progressbar').waitFor({ state: 'detached' })
      const read = { time: performance.now(), pause: await longestPause(page) }
      await page.getByTestId('import-start').click()
      await new Coder(explorer).kept()
      await explorer.actorsOnMap.first().waitFor({ state: 'attached' })
      const shown = { time: performance.now(), pause: await longestPause(page) }
      console.log(
        `1,000 reports: read ${seconds(read.time - began)}, longest pause ${read.pause} ms; ` +
          `extracted, kept and shown ${seconds(shown.time - read.time)}, longest pause ${shown.pause} ms; ${await heapOf(page)} MB`,
      )
      // Measured against the whole, for a slow machine is no frozen page.
      expect(Math.max(read.pause, shown.pause)).toBeLessThan((shown.time - began) / 3)
    }),
  120_000,
)

/** Takes out all forms, and counts in each with a reader of its own what the project holds. */
async function expectEveryForm(explorer: ExplorerPage, project: ProjectFile): Promise<void> {
  const dialog = new TakeOutDialog(explorer)
  await dialog.open()
  await dialog.choose(TAKE_OUT_FORMS)
  const texts = textsOf(await unzip((await dialog.save()).bytes))
  await dialog.close()
  const { extraction: corrected } = applyCorrections(project.extraction, project.history.done)
  const expected = { ...countsOf(corrected), project: countsOf(project.extraction).project }
  const counts = TAKE_OUT_FORMS.map((form) => [form, readBack(form, texts[form] ?? '')])
  expect(Object.fromEntries(counts)).toEqual(expected)
  expect(readProjectFile(JSON.parse(texts.project ?? '')).history).toEqual(project.history)
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
