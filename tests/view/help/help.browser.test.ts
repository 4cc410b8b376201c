import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { KEY_GROUPS } from '../../../src/view/help/keys.ts'
import { eventually, openApp } from '../open-app.ts'

describe.each(['ar', 'en'] as const)('help in %s', (language) => {
  const { app, help, hint: words } = messagesIn[language]

  test('opens by its key, tells every key and page, and gives the focus back', async () => {
    await openApp({ language })
    const button = page.getByRole('button', { name: words.openHelp })
    await expect.element(button).toBeVisible()
    await button.click()
    await expect.element(page.getByRole('dialog')).toBeVisible()
    for (const { entries } of KEY_GROUPS)
      for (const { meaning } of entries)
        await expect
          .element(page.getByRole('dialog').getByText(help.key[meaning], { exact: true }))
          .toBeVisible()
    await page.getByRole('button', { name: app.close }).click()
    await eventually(() => document.querySelector('[role=dialog]')).toBeNull()
    await userEvent.keyboard('?')
    await expect.element(page.getByRole('dialog').getByText(help.purpose)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await eventually(() => document.querySelector('[role=dialog]')).toBeNull()
  })

  test('does not open from a question mark that somebody types', async () => {
    await openApp({ language })
    await page.getByRole('combobox').fill('?')
    await userEvent.keyboard('?')
    await eventually(() => document.querySelector('[role=dialog]')).toBeNull()
  })

  test('is offered to a first visitor until it is dismissed', async () => {
    await openApp({ language })
    const hint = page.getByTestId('first-hint')
    await expect.element(hint).toBeVisible()
    await page.getByRole('button', { name: words.dismiss }).click()
    await expect.element(hint).not.toBeInTheDocument()
    await eventually(() => localStorage.getItem('isnad.hint')).toBe('dismissed')
  })
})
