import { page } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { eventually, openApp } from '../open-app.ts'

describe.each(['ar', 'en'] as const)('on a telephone in %s', (language) => {
  test.each([320, 390])(
    'of %i pixels all of the head is in sight, and the pages stand at the foot',
    async (width) => {
      await openApp({ language, width, height: 844 })
      const nav = page.getByRole('navigation', { name: messagesIn[language].app.pages })
      await expect.element(nav).toBeVisible()
      expect(Math.round(nav.element().getBoundingClientRect().bottom)).toBe(844)
      const beyond = [...document.querySelectorAll('header button, header input, [data-page]')]
        .map((one) => one.getBoundingClientRect())
        .filter(({ left, right }) => left < 0 || right > width)
      expect(beyond).toEqual([])
      await page.getByRole('button', { name: messagesIn[language].app.page.reader, exact: true }).click()
      await eventually(() => document.querySelector('#reader')).not.toBeNull()
      await eventually(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    },
  )
})
