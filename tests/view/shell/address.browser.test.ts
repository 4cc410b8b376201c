import { page } from 'vitest/browser'
import { expect, test } from 'vitest'
import { clickOnMap, eventually, openApp, panelKind, slowReports } from '../open-app.ts'

const root = document.documentElement

test('a link shows its language and theme, and the choice of the reader stays kept', async () => {
  await openApp({ address: 'actor=putin&lang=en&theme=dark' })
  await eventually(panelKind).toBe('actor')
  expect([root.lang, root.dataset.theme]).toEqual(['en', 'dark'])
  await eventually(() => [
    localStorage.getItem('isnad.language'),
    localStorage.getItem('isnad.theme'),
  ]).toEqual(['ar', null])
})

test('whoever chooses another language in a link from elsewhere keeps it', async () => {
  await openApp({ address: 'actor=putin&lang=en' })
  await page.getByRole('button', { name: 'العربية' }).click()
  await eventually(() => localStorage.getItem('isnad.language')).toBe('ar')
  await eventually(() => location.hash).toBe('#actor=putin')
})

test('whoever chooses another language while the reports are still read keeps it', async () => {
  const { source, arrive } = slowReports()
  await openApp({ address: 'actor=putin&lang=en', source })
  await page.getByRole('button', { name: 'العربية' }).click()
  arrive()
  await eventually(() => location.hash).toBe('#actor=putin')
  expect(root.lang).toBe('ar')
})

test('an empty address leaves the language to the reader, and a copied one tells it', async () => {
  await openApp({ language: 'en' })
  await eventually(() => location.hash).toBe('#lang=en')
  expect(root.lang).toBe('en')
})

test('a step back changes what is shown, not the language or theme that somebody just chose', async () => {
  await openApp()
  await clickOnMap('putin')
  await page.getByRole('button', { name: 'English' }).click()
  await eventually(() => location.hash).toBe('#actor=putin&lang=en')
  history.back()
  await eventually(panelKind).toBe('overview')
  expect(root.lang).toBe('en')
  await eventually(() => location.hash).toBe('#lang=en')
  history.forward()
  await eventually(panelKind).toBe('actor')
})

test('a link to nobody is no step that back would lead to', async () => {
  await openApp({ address: 'actor=nobody' })
  await eventually(() => location.hash).toBe('')
  await clickOnMap('putin')
  await eventually(panelKind).toBe('actor')
  history.back()
  await eventually(panelKind).toBe('overview')
  await eventually(() => location.hash).toBe('')
})
