import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { describe, expect, test } from 'vitest'
import type { StandAlone } from '../../../src/exchange/stand-alone.ts'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import type { Language } from '../../../src/i18n/language.ts'
import App from '../../../src/view/shell/App.svelte'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { eventually, openApp, panelKind } from '../open-app.ts'

async function violations(): Promise<string[]> {
  const results = await axe.run(document, { resultTypes: ['violations'] })
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

const STEPS = [
  { title: 'بوتين', text: 'ما قاله.', address: 'actor=putin' },
  { title: 'Lavrov', text: '', address: 'view=answers&actor=lavrov' },
]

/** Opens what a page that stands alone shows, as its first reader finds it. */
async function openStandAlone(made: Partial<StandAlone> = {}): Promise<void> {
  await page.viewport(1440, 900)
  localStorage.clear()
  history.replaceState(null, '', location.pathname)
  const extraction = goldExtraction()
  const whole = {
    format: 'isnad-stand-alone',
    version: 1,
    title: 'Aleppo',
    language: 'en',
    places: null,
  } as const
  const standAlone: StandAlone = { ...whole, extraction, steps: STEPS, ...made }
  const readReports = (): Promise<never> => Promise.reject(new Error('not asked'))
  await render(App, { source: () => Promise.resolve(extraction), readReports, standAlone })
}

const bar = () => page.getByTestId('steps')
const press = (name: string) => bar().getByRole('button', { name, exact: true }).click()

describe.each<Language>(['ar', 'en'])('a page that stands alone, made in %s', (language) => {
  const messages = messagesIn[language].steps

  test('opens in its language under its title, and axe finds nothing in its steps', async () => {
    await openStandAlone({ language })
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Aleppo')
    await eventually(() => document.documentElement.lang).toBe(language)
    await press(messages.begin)
    await eventually(panelKind).toBe('actor')
    expect(await violations()).toEqual([])
  })

  test('leads through its steps by keyboard, to other pages too', async () => {
    await openStandAlone({ language })
    const begin = bar().getByRole('button', { name: messages.begin })
    await expect.element(begin).toBeVisible()
    begin.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(bar()).toHaveTextContent('ما قاله.')
    bar().getByRole('button', { name: messages.next, exact: true }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(bar()).toHaveTextContent('Lavrov')
    await eventually(() => location.hash).toContain('view=answers')
    await press(messages.previous)
    await eventually(() => location.hash).not.toContain('view=answers')
  })
})

test('without steps there is no bar, and without a title the name of the program', async () => {
  await openStandAlone({ steps: [], title: null })
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(messagesIn.en.app.name)
  await expect.element(bar()).not.toBeInTheDocument()
})

describe('whoever makes one', () => {
  const messages = messagesIn.en.takeOut
  const dialog = () => page.getByTestId('take-out')

  async function openFields(address: string): Promise<void> {
    await openApp({ language: 'en', address })
    await page.getByRole('button', { name: messagesIn.en.app.takeOut, exact: true }).click()
    await dialog().getByRole('checkbox', { name: messages.forms.html.name }).click()
  }

  test('adds the view that is seen as a step with its name, once, and takes it out again', async () => {
    await openFields('actor=putin')
    const add = dialog().getByRole('button', { name: messages.addStep })
    await add.click()
    const title = dialog().getByRole('textbox', { name: messages.stepTitle.replace('{number}', '1') })
    await expect.element(title).toHaveValue('Putin')
    await expect.element(add).toBeDisabled()
    expect(await violations()).toEqual([])
    await dialog()
      .getByRole('button', { name: messages.removeStep.replace('{number}', '1') })
      .click()
    await expect.element(title).not.toBeInTheDocument()
    await expect.element(add).toBeEnabled()
  })

  test('sees a step again before it goes out', async () => {
    await openFields('actor=putin')
    await dialog().getByRole('button', { name: messages.addStep }).click()
    await userEvent.keyboard('{Escape}')
    await page.getByRole('button', { name: messagesIn.en.app.back, exact: true }).click()
    await eventually(panelKind).toBe('overview')
    await page.getByRole('button', { name: messagesIn.en.app.takeOut, exact: true }).click()
    await dialog()
      .getByRole('button', { name: messages.showStep.replace('{number}', '1') })
      .click()
    await eventually(panelKind).toBe('actor')
    await expect.element(dialog()).not.toBeInTheDocument()
  })
})
