import { page } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { eventually, openApp, slowReports } from '../open-app.ts'

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

  test('a first visitor reads how to begin while the reports are read, and it stays where it is', async () => {
    const { source, arrive } = slowReports()
    await openApp({ language, source, width: 390, height: 844 })
    const hint = page.getByTestId('first-hint')
    await expect.element(hint).toBeVisible()
    await document.fonts.ready
    const reading = hint.element()
    const { top } = reading.getBoundingClientRect()
    arrive()
    await expect.element(page.getByRole('combobox')).toBeVisible()
    expect(hint.element()).toBe(reading)
    // A line of text at most.
    expect(Math.abs(reading.getBoundingClientRect().top - top)).toBeLessThan(20)
  })
})
