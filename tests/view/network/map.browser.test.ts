import { page, userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import {
  eventually,
  clickOnMap,
  filterBox,
  onMap,
  openApp,
  panel,
  panelKind,
  placeOf,
  shownCard,
} from '../open-app.ts'

const listed = (kind: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(`#map [data-kind="${kind}"]`)].map(
    (item) => item.dataset.id ?? '',
  )

test('a click on a node opens its card, a click on a line what stands behind it, a click on empty ground clears', async () => {
  await openApp()
  await clickOnMap('lavrov')
  await expect.element(panel().getByRole('heading', { name: 'سيرغي لافروف' })).toBeVisible()
  await clickOnMap('lavrov>kerry:-1')
  await eventually(() => shownCard('edge')).toBe('lavrov>kerry:-1')
  await page.getByTestId('map-canvas').click({ position: { x: 5, y: 300 } })
  await eventually(panelKind).toBe('overview')
})

test('pointing at a node shows both its names and its counts', async () => {
  await openApp()
  await page.getByTestId('map-canvas').hover({ position: await placeOf('putin') })
  const tooltip = page.getByRole('tooltip')
  await expect.element(tooltip).toHaveTextContent('فلاديمير بوتين')
  await expect.element(tooltip).toHaveTextContent('Putin')
  await expect.element(tooltip).toHaveTextContent('19 قولاً')
})

test('the list beside the map is in step with it', async () => {
  await openApp()
  await eventually(() => listed('actor')).toContain('putin')
  await eventually(() => listed('edge').some((id) => id.endsWith(':answers'))).toBe(false)
  await page.getByRole('checkbox', { name: 'إظهار الردود' }).click()
  await eventually(() => listed('edge').some((id) => id.endsWith(':answers'))).toBe(true)
  await filterBox('support').click()
  await eventually(() => listed('actor')).not.toContain('lavrov')
})

test('filters and language move no node', async () => {
  await openApp()
  const before = await placeOf('putin')
  await filterBox('reject').click()
  await eventually(() => onMap('kremlin')).toBeNull()
  expect(await placeOf('putin')).toEqual(before)
  await page.getByRole('button', { name: 'English' }).click()
  await filterBox('reject').click()
  await eventually(() => onMap('kremlin')).not.toBeNull()
  const [one, other] = [await placeOf('putin'), await placeOf('lavrov')]
  expect(one.y - other.y).toBe(before.y - other.y)
})

test('the map is walked and opened by keyboard', async () => {
  await openApp()
  await placeOf('putin')
  const list = page.getByRole('listbox', { name: 'الأطراف على الخريطة' })
  list.element().focus()
  await userEvent.keyboard('{End}{ArrowUp}{Home}')
  const first = listed('actor')[0]
  await eventually(() => document.activeElement?.getAttribute('aria-activedescendant')).toMatch(
    new RegExp(`${first ?? ''}$`),
  )
  await expect.element(page.getByRole('tooltip')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await eventually(() => shownCard('actor')).toBe(first)
})

test('zooming moves what is drawn, and everything can be shown again', async () => {
  await openApp()
  const before = await placeOf('putin')
  await page.getByRole('button', { name: 'تقريب' }).click()
  await eventually(() => onMap('putin')?.dataset.x).not.toBe(String(before.x))
  await page.getByRole('button', { name: 'إظهار الكل' }).click()
  await eventually(() => Number(onMap('putin')?.dataset.x)).toBe(before.x)
})

test('the legend names what is drawn and nothing else', async () => {
  await openApp()
  const legend = page.getByRole('group', { name: 'مفتاح الخريطة' })
  await expect.element(legend).toHaveTextContent('بلا ميل')
  await eventually(() => document.querySelector('[data-legend="answers"]')).toBeNull()
  await page.getByRole('checkbox', { name: 'إظهار الردود' }).click()
  await eventually(() => document.querySelector('[data-legend="answers"]')).not.toBeNull()
  await filterBox(-1).click()
  await eventually(() => document.querySelector('[data-legend="1"]')).toBeNull()
})

test('where nothing passes the filters the map says so', async () => {
  await openApp({ address: 'only-act=agree&only-polarity=-1' })
  await expect.element(page.getByText('لا قول يوافق التصفية الحالية.')).toBeVisible()
  await page.getByRole('button', { name: 'مسح الكل' }).first().click()
  await eventually(() => listed('actor').length).toBeGreaterThan(30)
})

test('a node stays where it is dragged, also when a filter hid it for a while', async () => {
  await openApp()
  const from = await placeOf('kirby')
  const to = { x: from.x + 40, y: from.y + 30 }
  const canvas = page.getByTestId('map-canvas')
  // Copies: the browser's driver scales the points that it is given in place.
  await canvas.dropTo(canvas, { sourcePosition: { ...from }, targetPosition: { ...to } })
  await eventually(() => onMap('kirby')?.dataset.x).toBe(String(to.x))
  await filterBox('reject').click()
  await eventually(() => onMap('kirby')).toBeNull()
  await filterBox('reject').click()
  expect(await placeOf('kirby')).toEqual(to)
})

test('the pointer that leaves the map leaves nothing standing out', async () => {
  await openApp()
  await page.getByTestId('map-canvas').hover({ position: await placeOf('putin') })
  await expect.element(page.getByRole('tooltip')).toBeVisible()
  await page.getByRole('heading', { name: 'نظرة عامة' }).hover()
  await expect.element(page.getByRole('tooltip')).not.toBeInTheDocument()
})
