import { page, userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { eventually, openApp, panelKind, type OpenOptions } from '../open-app.ts'

const options = () => page.getByTestId('search-results').getByRole('option')
const box = () => page.getByRole('combobox', { name: 'بحث' })

/** Opens the page and turns to the search, whose list and index come only then. */
async function openSearch(options: OpenOptions = {}): Promise<void> {
  await openApp(options)
  await box().click()
  await expect.element(box()).toHaveFocus()
}

test('a slash goes to the search, Enter opens the first that is found', async () => {
  await openApp()
  await expect.element(box()).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard('بوتن')
  await expect.element(options().first()).toHaveTextContent('فلاديمير بوتين')
  await userEvent.keyboard('{Enter}')
  await eventually(panelKind).toBe('actor')
  await eventually(() => location.hash).toBe('#actor=putin')
  await expect.element(box()).toHaveValue('')
})

test('the list is walked by arrow keys', async () => {
  await openSearch()
  await box().fill('روسيا')
  await expect.element(options().first()).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await eventually(panelKind).not.toBe('overview')
})

test('statements and reports are found too, each under its heading', async () => {
  await openSearch()
  await box().fill('الهدنة')
  await expect.element(page.getByRole('group', { name: 'الأقوال' })).toBeVisible()
  await page.getByRole('group', { name: 'الأقوال' }).getByRole('option').first().click()
  await eventually(panelKind).toBe('statement')
})

test('nothing found says what to do, and Escape leaves the search alone', async () => {
  await openSearch({ address: 'actor=putin' })
  await box().fill('ظظظظظ')
  await expect.element(page.getByText('لا نتيجة. جرّب اسماً آخر أو تهجئة أخرى.')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(box()).toHaveValue('')
  await eventually(panelKind).toBe('actor')
})
