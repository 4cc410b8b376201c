import { userEvent, page } from 'vitest/browser'
import { expect, test } from 'vitest'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { eventually, clickOnMap, filterBox, openApp, panel, panelKind } from '../open-app.ts'

test('while the reports are read the page says how far it is', async () => {
  await openApp({
    source: (onProgress) => {
      onProgress({ done: 2, total: 5 })
      return new Promise(() => undefined)
    },
  })
  await expect.element(page.getByText('قُرئ 2 من 5')).toBeVisible()
  await eventually(() => document.querySelector('progress')?.value).toBe(2)
})

test('a failure shows its reason, and reading can be tried again', async () => {
  let attempts = 0
  await openApp({
    source: () => {
      attempts++
      return attempts === 1
        ? Promise.reject(new Error('verbs.tsv, row 3'))
        : Promise.resolve(goldExtraction())
    },
  })
  await expect.element(page.getByRole('alert')).toHaveTextContent('verbs.tsv, row 3')
  await page.getByRole('button', { name: 'أعد المحاولة' }).click()
  await expect.element(page.getByRole('heading', { name: 'نظرة عامة' })).toBeVisible()
})

test('reports without a statement are said to be so', async () => {
  const nothing = { actors: [], issues: [], statements: [], stances: [], replies: [] }
  await openApp({ source: () => Promise.resolve({ ...goldExtraction(), ...nothing }) })
  await expect.element(page.getByText('لا أقوال هنا بعد.')).toBeVisible()
})

test('the language turns the page round and is remembered', async () => {
  await openApp()
  await page.getByRole('button', { name: 'English' }).click()
  await eventually(() => [document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr'])
  await expect.element(page.getByRole('heading', { name: 'Overview' })).toBeVisible()
  await eventually(() => localStorage.getItem('isnad.language')).toBe('en')
})

test('the theme goes round: as chosen, dark, as the device', async () => {
  await openApp({ theme: 'light' })
  const button = page.getByRole('button', { name: 'المظهر' })
  await button.click()
  await eventually(() => document.documentElement.dataset.theme).toBe('dark')
  await button.click()
  await eventually(() => document.documentElement.dataset.theme).toBeUndefined()
  await eventually(() => localStorage.getItem('isnad.theme')).toBe('system')
})

test('Escape goes back step by step, and the address follows', async () => {
  await openApp()
  await clickOnMap('putin')
  await eventually(() => location.hash).toBe('#actor=putin')
  await panel().getByRole('button', { name: 'داعش', exact: true }).first().click()
  await eventually(() => location.hash).toBe('#actor=isis')
  await userEvent.keyboard('{Escape}')
  await eventually(() => location.hash).toBe('#actor=putin')
  await userEvent.keyboard('{Escape}')
  await eventually(panelKind).toBe('overview')
  await eventually(() => location.hash).toBe('')
})

test("the browser's back undoes a step", async () => {
  await openApp()
  await clickOnMap('putin')
  history.back()
  await eventually(panelKind).toBe('overview')
  history.forward()
  await eventually(panelKind).toBe('actor')
})

test('a copied link opens the same selection and filters', async () => {
  await openApp({ address: 'statement=003-s17&only-act=accuse&answers=shown' })
  await eventually(panelKind).toBe('statement')
  await expect.element(filterBox('accuse')).toBeChecked()
  await expect.element(page.getByRole('checkbox', { name: 'إظهار الردود' })).toBeChecked()
})

test('a link to what these reports do not have opens the overview', async () => {
  await openApp({ address: 'actor=nobody&only-report=none' })
  await eventually(panelKind).toBe('overview')
  await eventually(() => location.hash).toBe('')
})

test('focus follows into a card and comes back where it was', async () => {
  await openApp()
  const listed = panel().getByRole('button', { name: /^سيرغي لافروف/ })
  await listed.click()
  await expect.element(page.getByRole('heading', { name: 'سيرغي لافروف' })).toHaveFocus()
})
