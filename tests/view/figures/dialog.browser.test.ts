import { page } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { openApp, type OpenOptions } from '../open-app.ts'

const messages = messagesIn.en.figure
const dialog = () => page.getByRole('dialog', { name: messages.title })
const size = () => page.getByTestId('figure-size')
const choose = (name: string) => dialog().getByRole('radio', { name, exact: true }).click()
const preview = () => dialog().getByRole('img')

async function openDialog(options: OpenOptions = {}): Promise<void> {
  await openApp({ language: 'en', ...options })
  await page.getByRole('button', { name: messagesIn.en.map.figure, exact: true }).click()
  await expect.element(preview()).toHaveAttribute('aria-busy', 'false')
}

const save = (format: string) => dialog().getByRole('button', { name: `Save ${format}` })

describe('the dialog', () => {
  test('tells the size by scale, in pixels and in millimetres, and refuses what is no size', async () => {
    await openDialog()
    await choose('4×')
    await expect.element(size()).toHaveAttribute('data-width', '4800')
    await choose(messages.units.pixels)
    await dialog().getByRole('spinbutton', { name: messages.width.pixels }).fill('1500')
    await expect.element(size()).toHaveAttribute('data-width', '1500')
    await choose(messages.units.millimetres)
    await dialog().getByRole('spinbutton', { name: messages.width.millimetres }).fill('85')
    await expect.element(size()).toHaveAttribute('data-width', '1004')
    await dialog().getByRole('spinbutton', { name: messages.dpi }).fill('9999')
    await expect.element(page.getByTestId('figure-state')).toHaveTextContent(messages.sizeInvalid)
    await expect.element(save('PNG')).toBeDisabled()
    await choose('SVG')
    await expect.element(size()).toHaveAttribute('data-width', '85')
    await expect.element(save('SVG')).toBeEnabled()
  })

  test('knows no JPEG without a ground', async () => {
    await openDialog()
    await choose(messages.backgrounds.none)
    await choose('JPEG')
    await expect.element(dialog().getByRole('radio', { name: messages.backgrounds.none })).toBeDisabled()
    await expect.element(dialog().getByRole('radio', { name: messages.backgrounds.white })).toBeChecked()
    await expect.element(dialog().getByRole('slider', { name: messages.quality })).toBeVisible()
  })

  test('draws the selection with its neighbours, and more of them two steps away', async () => {
    await openDialog({ address: 'actor=putin' })
    const heard = () => preview().element().getAttribute('aria-label') ?? ''
    const countOf = () => Number(/(\d+) actors/.exec(heard())?.[1])
    await choose(messages.scopes.selection)
    await expect.poll(countOf).toBeGreaterThan(1)
    const near = countOf()
    await choose('2 steps')
    await expect.poll(countOf).toBeGreaterThan(near)
    const far = countOf()
    await choose(messages.scopes.whole)
    await expect.poll(countOf).toBeGreaterThan(far)
  })

  test('has nothing to say of a selection where there is none', async () => {
    await openDialog()
    await expect.element(dialog().getByRole('radio', { name: messages.scopes.selection })).toBeDisabled()
    await expect.element(dialog().getByText(messages.nothingSelected)).toBeVisible()
  })

  test('remembers what was chosen, but not the words of a title', async () => {
    await openDialog()
    await choose('PDF')
    await choose(messages.languages.both)
    await dialog().getByRole('textbox').fill('Front page')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: messagesIn.en.map.figure, exact: true }).click()
    await expect.element(dialog().getByRole('radio', { name: 'PDF' })).toBeChecked()
    await expect.element(dialog().getByRole('radio', { name: messages.languages.both })).toBeChecked()
    await expect.element(dialog().getByRole('textbox')).not.toHaveValue('Front page')
  })

  test('refuses a figure of an empty map, with words', async () => {
    await openApp({ language: 'en', address: 'only-act=deny&only-polarity=1' })
    await page.getByRole('button', { name: messagesIn.en.map.figure, exact: true }).click()
    await expect.element(page.getByTestId('figure-state')).toHaveTextContent(messages.empty)
    await expect.element(save('PNG')).toBeDisabled()
    await choose(messages.scopes.whole)
    await expect.element(save('PNG')).toBeEnabled()
  })

  test('says so where the clipboard is not allowed', async () => {
    await openDialog()
    const write = navigator.clipboard.write.bind(navigator.clipboard)
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'))
    await dialog().getByRole('button', { name: messages.copy, exact: true }).click()
    await expect.element(page.getByTestId('figure-state')).toHaveTextContent(messages.notCopied)
    navigator.clipboard.write = write
  })
})
