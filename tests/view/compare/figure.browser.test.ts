import axe from 'axe-core'
import { page } from 'vitest/browser'
import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { twoOutlets } from '../../fixtures/two-outlets.ts'
import { eventually, openApp } from '../open-app.ts'

const { figure, compare, map } = messagesIn.en
const dialog = () => page.getByRole('dialog', { name: figure.title })
const preview = () => dialog().getByRole('img')
const size = () => page.getByTestId('figure-size').element() as HTMLElement

async function openFigure(address = ''): Promise<void> {
  await openApp({
    source: () => Promise.resolve(twoOutlets()),
    language: 'en',
    address: `view=compare&one=صحيفة الفجر&other=صحيفة الظهر${address}`,
  })
  await page.getByRole('button', { name: map.figure, exact: true }).click()
  await expect.element(preview()).toHaveAttribute('aria-busy', 'false')
}

/** What copying writes where the form is SVG. */
async function copiedSvg(): Promise<Document> {
  let copied = ''
  const write = navigator.clipboard.writeText.bind(navigator.clipboard)
  navigator.clipboard.writeText = (text) => {
    copied = text
    return Promise.resolve()
  }
  await dialog().getByRole('radio', { name: 'SVG' }).click()
  await dialog().getByRole('button', { name: figure.copy, exact: true }).click()
  await eventually(() => copied).not.toBe('')
  navigator.clipboard.writeText = write
  return new DOMParser().parseFromString(copied, 'image/svg+xml')
}

test('a comparison is exported with both maps, which side each line is on, legend and sources', async () => {
  await openFigure()
  const svg = await copiedSvg()
  expect(svg.querySelector('parsererror')).toBeNull()
  const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const fateOf = (side: string, line: string) =>
    svg.querySelector(`[data-side="${side}"][data-line="${line}"]`)?.getAttribute('data-fate')
  expect(fateOf('one', 'minister>council')).toBe('turned')
  expect(fateOf('other', 'minister>council')).toBe('turned')
  expect(fateOf('one', 'minister>faction')).toBe('only-one')
  expect(fateOf('other', 'minister>faction')).toBeUndefined()
  const words = svg.documentElement.textContent.replace(/[\u2066-\u2069]/gu, '')
  expect(words).toContain('Compared: صحيفة الفجر – صحيفة الظهر')
  expect(words).toContain(`${compare.sides.other}: صحيفة الظهر`)
  expect(words).toContain(`${compare.fates.turned}: 1`)
  expect(words).toContain('Sources: صحيفة الفجر, صحيفة الظهر')
})

test('the maps stand side by side or one below the other', async () => {
  await openFigure()
  const ratio = () => Number(size().dataset.width) / Number(size().dataset.height)
  await expect.element(dialog().getByRole('radio', { name: compare.panelOrders.beside })).toBeChecked()
  const beside = ratio()
  await dialog().getByRole('radio', { name: compare.panelOrders.below }).click()
  await eventually(ratio).toBeLessThan(beside / 1.5)
})

test('what is open stands out in the figure, if one likes', async () => {
  await openFigure('&compare-line=minister>faction')
  await expect.element(dialog().getByRole('checkbox', { name: figure.showSelection })).toBeChecked()
  const results = await axe.run(document, { resultTypes: ['violations'] })
  expect(results.violations.map(({ id }) => id)).toEqual([])
})
