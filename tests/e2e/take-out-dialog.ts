import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { endingOf, TAKE_OUT_FORMS, type TakeOutForm } from '../../src/take-out/forms.ts'
import type { ExplorerPage } from './explorer-page.ts'

interface Taken {
  readonly name: string
  readonly bytes: Buffer
}

/** The dialog that takes data out, as a person uses it. */
export class TakeOutDialog {
  readonly #explorer: ExplorerPage
  readonly content: Locator

  constructor(explorer: ExplorerPage) {
    this.#explorer = explorer
    this.content = explorer.page.getByTestId('take-out')
  }

  async open(): Promise<void> {
    const { page, messages } = this.#explorer
    await page.getByRole('banner').getByRole('button', { name: messages.app.takeOut }).click()
    await this.content.waitFor()
  }

  async close(): Promise<void> {
    await this.#explorer.page.keyboard.press('Escape')
    await this.content.waitFor({ state: 'detached' })
  }

  /** Makes these forms, and no others, the chosen ones. */
  async choose(forms: readonly TakeOutForm[]): Promise<void> {
    for (const form of TAKE_OUT_FORMS)
      await this.content.locator(`[data-form="${form}"]`).setChecked(forms.includes(form))
  }

  /** Adds the view that is shown as a step. */
  async addStep(words: { readonly title: string; readonly text: string }): Promise<void> {
    const { messages } = this.#explorer
    await this.content.getByRole('button', { name: messages.takeOut.addStep }).click()
    const step = this.content.getByRole('listitem').last()
    await step.getByRole('textbox').first().fill(words.title)
    await step.getByRole('textbox').last().fill(words.text)
  }

  async save(): Promise<Taken> {
    const { page, messages } = this.#explorer
    const downloading = page.waitForEvent('download')
    await this.content.getByRole('button', { name: messages.takeOut.save, exact: true }).click()
    const download = await downloading
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
}

/** The form that the name of a file tells. */
export const formOf = (name: string): TakeOutForm | undefined =>
  TAKE_OUT_FORMS.toSorted((a, b) => endingOf(b).length - endingOf(a).length).find((form) =>
    name.endsWith(`.${endingOf(form)}`),
  )

/** The texts of an archive by the forms that their names tell. */
export const textsOf = (files: ReadonlyMap<string, string>): Readonly<Partial<Record<TakeOutForm, string>>> =>
  Object.fromEntries([...files].map(([file, text]) => [formOf(file) ?? file, text]))
