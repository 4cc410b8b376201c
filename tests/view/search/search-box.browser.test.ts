import { page, userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { eventually, openApp, panelKind } from '../open-app.ts'

const options = () => page.getByTestId('search-results').getByRole('option')
const box = () => page.getByRole('combobox', { name: 'بحث' })

test('a slash goes to the search, Enter opens the first that is found', async () => {
  await openApp()
  await expect.element(box()).toBeVisible()
  await userEvent.keyboard('/')
  await expect.element(box()).toHaveFocus()
  await userEvent.keyboard('بوتن')
  await expect.element(options().first()).toHaveTextContent('فلاديمير بوتين')
  await userEvent.keyboard('{Enter}')
  await eventually(panelKind).toBe('actor')
  expect(location.hash).toBe('#actor=putin')
  await expect.element(box()).toHaveValue('')
})

test('the list is walked by arrow keys', async () => {
  await openApp()
  await box().fill('روسيا')
  await expect.element(options().first()).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await eventually(panelKind).not.toBe('overview')
})

test('statements and reports are found too, each under its heading', async () => {
  await openApp()
  await box().fill('الهدنة')
  await expect.element(page.getByRole('group', { name: 'الأقوال' })).toBeVisible()
  await page.getByRole('group', { name: 'الأقوال' }).getByRole('option').first().click()
  await eventually(panelKind).toBe('statement')
})

test('nothing found says what to do, and Escape leaves the search alone', async () => {
  await openApp({ address: 'actor=putin' })
  await box().fill('ظظظظظ')
  await expect.element(page.getByText('لا نتيجة. جرّب اسماً آخر أو تهجئة أخرى.')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(box()).toHaveValue('')
  expect(panelKind()).toBe('actor')
})
