import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { eventually, openApp, type OpenOptions } from '../open-app.ts'

const dialog = () => page.getByTestId('take-out')
const state = () => page.getByTestId('take-out-state')

async function violations(): Promise<string[]> {
  const results = await axe.run(document, { resultTypes: ['violations'] })
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

async function openDialog({ language = 'ar', ...options }: OpenOptions = {}): Promise<void> {
  await openApp({ language, ...options })
  await page.getByRole('button', { name: messagesIn[language].app.takeOut, exact: true }).click()
  await expect.element(dialog()).toBeVisible()
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  const messages = messagesIn[language].takeOut
  const save = () => dialog().getByRole('button', { name: messages.save, exact: true })

  test.each(['light', 'dark'] as const)('axe finds nothing in the dialog, %s', async (theme) => {
    await openDialog({ language, theme })
    expect(await violations()).toEqual([])
  })

  test('what cannot be done is said, and the button waits', async () => {
    await openDialog({ language, address: 'only-outlet=none' })
    await dialog().getByRole('checkbox', { name: messages.forms.project.name }).click()
    await expect.element(state()).toHaveTextContent(messages.nothingChosen)
    await expect.element(save()).toBeDisabled()
    await dialog().getByRole('checkbox', { name: 'GEXF' }).click()
    await expect.element(save()).toBeEnabled()
    await dialog().getByRole('radio').nth(1).click()
    await expect.element(state()).toHaveTextContent(messages.nothingLeft)
    await expect.element(save()).toBeDisabled()
  })

  test('several forms are packed whether one asks for it or not', async () => {
    await openDialog({ language })
    await expect.element(dialog().getByRole('checkbox', { name: messages.zipped })).not.toBeChecked()
    await dialog().getByRole('checkbox', { name: 'GEXF' }).click()
    const packed = dialog().getByRole('checkbox', { name: messages.zippedAnyway })
    await expect.element(packed).toBeChecked()
    await expect.element(packed).toBeDisabled()
  })

  test('a file is written by keyboard, and named with its size', async () => {
    await openDialog({ language })
    save().element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(state()).toHaveAttribute('data-state', 'written')
    await expect.element(state()).toHaveTextContent('.isnad.json')
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog()).not.toBeInTheDocument()
  })
})

test('the ending of an Arabic name stands at its end', async () => {
  await openDialog()
  await dialog().getByRole('button', { name: messagesIn.ar.takeOut.save, exact: true }).click()
  await expect.element(state()).toHaveAttribute('data-state', 'written')
  const name = state().element().querySelector('bdi')?.firstChild
  const text = name?.textContent ?? ''
  const placeOf = (from: number, to: number): DOMRect => {
    const range = document.createRange()
    if (name) {
      range.setStart(name, from)
      range.setEnd(name, to)
    }
    return range.getBoundingClientRect()
  }
  expect(text).toMatch(/^[ء-ي].*\.isnad\.json$/)
  const [start, ending] = [placeOf(0, 1), placeOf(text.indexOf('.isnad'), text.length)]
  expect(ending.width).toBeGreaterThan(0)
  expect(ending.left).toBeGreaterThan(start.right - 1)
})

test('on a telephone it stands in the list of lesser tools', async () => {
  const { app } = messagesIn.en
  await openApp({ language: 'en', width: 390, height: 844 })
  await page.getByRole('button', { name: app.more, exact: true }).click()
  await page.getByRole('button', { name: app.takeOut, exact: true }).click()
  await expect.element(dialog()).toBeVisible()
  await eventually(() => document.documentElement.scrollWidth).toBe(390)
})
