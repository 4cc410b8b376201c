import { page, userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { syntheticExtraction } from '../../fixtures/synthetic-extraction.ts'
import { eventually, filterBox, openApp, panel, panelKind } from '../open-app.ts'

test("an actor's card has its names, counts, days and lists", async () => {
  await openApp({ address: 'actor=putin' })
  const card = panel()
  await expect.element(card.getByRole('heading', { name: 'فلاديمير بوتين' })).toBeVisible()
  await expect.element(card).toHaveTextContent('19 قولاً · 9 أقوال عنه')
  await expect.element(card).toHaveTextContent('1 أغسطس 2016 – 3 نوفمبر 2016')
  await expect.element(card.getByRole('tab', { name: /أقواله/ })).toHaveAttribute('aria-selected', 'true')
  await card.getByRole('tab', { name: /قيل عنه/ }).click()
  await eventually(() => document.querySelectorAll('[data-list="about"] [data-statement]')).toHaveLength(9)
})

test('the tabs follow the arrow keys in the direction of the page', async () => {
  await openApp({ address: 'actor=putin' })
  await panel()
    .getByRole('tab', { name: /أقواله/ })
    .click()
  await userEvent.keyboard('{ArrowLeft}')
  await expect.element(panel().getByRole('tab', { name: /قيل عنه/ })).toHaveFocus()
})

test('whoever is spoken about only opens with what is said about it', async () => {
  await openApp({ address: 'actor=west' })
  await expect.element(panel().getByRole('tab', { name: /قيل عنه/ })).toHaveAttribute('aria-selected', 'true')
})

test('a statement leads to its words in the report', async () => {
  await openApp({ address: 'actor=churkin' })
  await panel()
    .getByTitle('اقرأه في التقرير')
    .filter({ hasText: /الادعاءات/ })
    .first()
    .click()
  await eventually(panelKind).toBe('statement')
  await eventually(() => document.querySelector('mark[data-marks~="content"]')?.textContent).toMatch(
    /الادعاءات/,
  )
})

test('behind a line stand its statements, with the proving words and the rule', async () => {
  await openApp({ address: 'from=lavrov&to=al-nusra&line=-1' })
  await expect.element(panel()).toHaveTextContent('ضد · قولان')
  await eventually(() => document.querySelectorAll('[data-evidence]')).toHaveLength(2)
  expect(document.querySelector('[data-evidence] mark[data-marks~="target"]')?.textContent).toBe(
    'جبهة النصرة',
  )
  await expect.element(panel().getByText('gold').first()).toBeVisible()
})

test('a chain reads as sentences from the first call to the last refusal', async () => {
  await openApp({ address: 'actor=malahifji' })
  await panel().getByRole('button', { name: 'تتبّع الردود' }).first().click()
  const lines = () => [...document.querySelectorAll('[data-chain] > li')]
  await eventually(() => lines().length).toBeGreaterThan(1)
  expect(lines()[0]?.textContent).toMatch(/بداية السلسلة/)
  expect(lines().at(-1)?.textContent).toMatch(/رفضٌ من .* لطلب/)
})

test('in English the same chain is told in English, each name in isolation', async () => {
  await openApp({ address: 'chain=003-s13', language: 'en' })
  await expect
    .element(panel())
    .toHaveTextContent('Armed Opposition (3 Nov) rejects the call of Gerasimov (3 Nov)')
  await eventually(() => document.querySelectorAll('[data-distance="0"] .sentences bdi')).toHaveLength(2)
})

test('chips show what is filtered, and take it away', async () => {
  await openApp()
  await filterBox('threaten').click()
  await filterBox(-1).click()
  await expect.element(page.getByRole('group', { name: 'التصفية الحالية' })).toBeVisible()
  await page.getByRole('button', { name: 'إزالة: تهديد' }).click()
  await expect.element(filterBox('threaten')).not.toBeChecked()
  await page.getByRole('group', { name: 'التصفية الحالية' }).getByRole('button', { name: 'مسح الكل' }).click()
  await expect.element(filterBox(-1)).not.toBeChecked()
})

test('the number beside a filter is what it would leave', async () => {
  await openApp()
  const count = (): number =>
    Number(document.querySelector('[data-testid="filter-threaten"] .count')?.textContent)
  await eventually(count).toBeGreaterThan(0)
  const before = count()
  await filterBox('threaten').click()
  await expect.element(panel()).toHaveTextContent(`${before} أقوال`)
})

test('on a telephone the filters come in a drawer, and the panel grows from the foot', async () => {
  await openApp({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'التصفية' }).click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await filterBox('request').click()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(page.getByRole('group', { name: 'التصفية الحالية' })).toBeVisible()
  await page.getByRole('button', { name: 'تكبير اللوحة' }).click()
  await expect.element(page.getByRole('heading', { name: 'الأطراف' })).toBeVisible()
})

test('the card of a line counts both directions, and each count opens its statements', async () => {
  await openApp({ address: 'from=lavrov&to=al-nusra&line=-1' })
  const totals = (): string[] =>
    [...document.querySelectorAll<HTMLElement>('[data-total]')].map(({ dataset }) => dataset.total ?? '')
  await eventually(totals).toHaveLength(8)
  const open = (): HTMLButtonElement[] => [
    ...document.querySelectorAll<HTMLButtonElement>('[data-total]:enabled:not([aria-current])'),
  ]
  const [other] = open()
  if (other) {
    const wanted = other.dataset.total
    other.click()
    await eventually(
      () => document.querySelector<HTMLElement>('[data-total][aria-current]')?.dataset.total,
    ).toBe(wanted)
  }
  await eventually(() =>
    document.querySelector<HTMLElement>('[data-total="al-nusra>lavrov:1"]'),
  ).not.toBeNull()
})

test('a line to an issue has its card too', async () => {
  const stance = goldExtraction().stances.find(({ target }) =>
    goldExtraction().issues.some(({ id }) => id === target),
  )
  if (!stance) throw new Error('no stance on an issue')
  await openApp({ address: `from=${stance.holder}&to=${stance.target}&line=${stance.polarity}` })
  await eventually(() => document.querySelectorAll('[data-evidence]').length).toBeGreaterThan(0)
})

test('arrow keys walk a list from statement to statement', async () => {
  await openApp({ address: 'actor=putin' })
  await eventually(() => document.querySelector('[data-list="says"] [data-entry]')).not.toBeNull()
  document.querySelector<HTMLElement>('[data-list="says"] [data-entry]')?.focus()
  await userEvent.keyboard('{ArrowDown}')
  const entries = [...document.querySelectorAll('[data-list="says"] [data-entry]')]
  await eventually(() => entries.indexOf(document.activeElement ?? document.body)).toBe(1)
})

test('a list is put into another order, and searched', async () => {
  await openApp({ address: 'actor=putin' })
  const ids = (): (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('[data-list="says"] article')].map(
      ({ dataset }) => dataset.statement,
    )
  await eventually(() => ids().length).toBe(19)
  const before = ids()
  await panel().getByRole('combobox', { name: 'الترتيب' }).selectOptions('newest')
  await eventually(ids).not.toEqual(before)
  await panel().getByRole('searchbox').fill('لن يوجد هذا')
  await expect.element(panel()).toHaveTextContent('لا شيء في القائمة يوافق ما كُتب')
})

test('of thousands of statements those in sight are drawn, and tell their place', async () => {
  const extraction = syntheticExtraction({ actors: 40, statements: 3000, replies: 300 })
  const counts = new Map<string, number>()
  for (const { speaker } of extraction.statements) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const [most, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))
  await openApp({ source: () => Promise.resolve(extraction), address: `actor=${most}` })
  const rows = (): NodeListOf<Element> => document.querySelectorAll('[data-list="says"] li[aria-setsize]')
  await eventually(() => rows().length).toBeGreaterThan(2)
  expect(count).toBeGreaterThan(100)
  expect(rows().length).toBeLessThan(60)
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe(String(count))
  const scroller = document.querySelector('[data-panel] [data-scrolls]')
  scroller?.scrollTo(0, scroller.scrollHeight)
  await eventually(() => Number([...rows()].at(-1)?.getAttribute('aria-posinset'))).toBeGreaterThan(count / 2)
})
