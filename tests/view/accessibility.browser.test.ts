import axe from 'axe-core'
import { page } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/all-messages.ts'
import { eventually, openApp, panelKind } from './open-app.ts'

async function violations(): Promise<string[]> {
  const results = await axe.run(document, { resultTypes: ['violations'] })
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

const views = [
  ['overview', ''],
  ['actor', 'actor=putin&answers=shown'],
  ['edge', 'from=lavrov&to=al-nusra&line=-1&only-polarity=-1'],
  ['statement', 'statement=003-s26'],
  ['report', 'report=001_64b700219df006b2'],
  ['chain', 'chain=003-s13'],
] as const

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    test.each(views)('axe finds nothing on the %s', async (kind, address) => {
      await openApp({ language, theme, address })
      await eventually(panelKind).toBe(kind)
      await eventually(() => document.querySelector('#map [data-x]')).not.toBeNull()
      expect(await violations()).toEqual([])
    })

    test.each([
      ['answers', '[data-card]'],
      ['reader', '#reader'],
      ['issues', '[role=grid], table'],
      ['compare', '[data-compared]'],
    ])('axe finds nothing on the page of %s', async (view, sign) => {
      await openApp({ language, theme, address: `view=${view}` })
      await eventually(() => document.querySelector(`main :is(${sign})`)).not.toBeNull()
      expect(await violations()).toEqual([])
    })

    test('axe finds nothing in the help, nor where the filters leave nothing', async () => {
      await openApp({ language, theme, address: 'only-outlet=none' })
      await expect.element(page.getByTestId('nothing-left')).toBeVisible()
      expect(await violations()).toEqual([])
      await page.getByRole('button', { name: messagesIn[language].hint.openHelp }).click()
      await expect.element(page.getByRole('dialog')).toBeVisible()
      expect(await violations()).toEqual([])
    })

    test('axe finds nothing in the dialogs, on a telephone', async () => {
      await openApp({ language, theme, width: 390, height: 844 })
      await page.getByRole('button', { name: language === 'ar' ? 'التصفية' : 'Filters' }).click()
      await expect.element(page.getByRole('dialog')).toBeVisible()
      expect(await violations()).toEqual([])
      await page.getByRole('button', { name: language === 'ar' ? 'إغلاق' : 'Close' }).click()
      await page.getByRole('button', { name: language === 'ar' ? 'تصدير' : 'Export' }).click()
      await expect.element(page.getByRole('dialog').getByRole('img')).toBeVisible()
      expect(await violations()).toEqual([])
    })
  })
})
