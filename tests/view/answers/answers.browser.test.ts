import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { eventually, openApp, panelKind, type OpenOptions } from '../open-app.ts'

const CALL = '003-s13'

async function openAnswers(address = '', options: OpenOptions = {}): Promise<void> {
  await openApp({ ...options, address: `view=answers${address && `&${address}`}` })
  await eventually(() =>
    document.querySelector('[data-answers] [data-card], [data-answers] li'),
  ).not.toBeNull()
}

const card = (id: string): HTMLElement | null => document.querySelector(`[data-card="${id}"]`)
const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset.card
const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-card]')]
const arrows = (): string[] =>
  [...document.querySelectorAll<SVGElement>('[data-arrow]')].map((arrow) => arrow.dataset.arrow ?? '')

test('statements stand in the lanes of their speakers, joined by arrows', async () => {
  await openAnswers()
  await eventually(() => arrows().length).toBeGreaterThan(10)
  const lane = document.querySelector<HTMLElement>('[data-lane="russia"]')
  expect(lane?.textContent).toMatch(/روسيا/)
  await eventually(() => card(CALL)).not.toBeNull()
})

test.each([
  ['ar', -1],
  ['en', 1],
] as const)('time runs as %s is read: what answers stands behind what it answers', async (language, sign) => {
  await openAnswers(`chain=${CALL}`, { language })
  await eventually(() => document.querySelectorAll('[data-chain] > li').length).toBeGreaterThan(1)
  const [first, second] = [...document.querySelectorAll<HTMLElement>('[data-chain] article[data-statement]')]
  const place = (item?: HTMLElement): number =>
    card(item?.dataset.statement ?? '')?.getBoundingClientRect().left ?? 0
  expect(sign * (place(second) - place(first))).toBeGreaterThan(0)
})

test('a card opens its chain, and the rest fades', async () => {
  await openAnswers()
  await eventually(() => card(CALL)).not.toBeNull()
  card(CALL)?.click()
  await eventually(panelKind).toBe('chain')
  await eventually(() => location.hash).toContain(`chain=${CALL}`)
  await eventually(() => card(CALL)?.getAttribute('aria-current')).toBe('true')
  const bright = cards().filter((one) => getComputedStyle(one).opacity === '1')
  expect(bright.length).toBeGreaterThan(1)
  await eventually(() => cards().some((one) => getComputedStyle(one).opacity === '0.35')).toBe(true)
})

test.each([
  ['ar', '{ArrowLeft}', '{ArrowRight}'],
  ['en', '{ArrowRight}', '{ArrowLeft}'],
] as const)('in %s the arrow keys walk along the chain and Enter opens it', async (language, on, back) => {
  await openAnswers('', { language })
  await eventually(() => card(CALL)).not.toBeNull()
  card(CALL)?.focus()
  await userEvent.keyboard(back)
  await eventually(focused).not.toBe(CALL)
  const call = focused()
  await userEvent.keyboard(on)
  await eventually(focused).not.toBe(call)
  const answer = focused()
  await userEvent.keyboard('{Enter}')
  await eventually(panelKind).toBe('chain')
  await eventually(() => document.querySelector('[data-chain]')).not.toBeNull()
  const ids = [...document.querySelectorAll<HTMLElement>('[data-chain] article[data-statement]')].map(
    ({ dataset }) => dataset.statement,
  )
  expect(ids.indexOf(call)).toBeLessThan(ids.indexOf(answer))
  expect(ids).toContain(call)
})

test('the buttons of a chain lead to the statement before, behind and beside, and keep the focus', async () => {
  await openAnswers(`chain=${CALL}`)
  await page.getByRole('button', { name: 'الأسبق' }).click()
  await eventually(() => location.hash).not.toContain(`chain=${CALL}`)
  await expect.element(page.getByRole('button', { name: 'الأسبق' })).toHaveFocus()
  await page.getByRole('button', { name: 'اللاحق' }).click()
  await page.getByRole('button', { name: /ردّ آخر/ }).click()
  await expect.element(page.getByRole('button', { name: /ردّ آخر/ })).toHaveFocus()
})

test('the list tells each answer in a sentence, with its words, its rule and how sure it is', async () => {
  await openAnswers('as=list')
  const list = page.getByRole('list').filter({ hasText: 'رفضٌ من' }).first()
  await expect.element(list).toHaveTextContent('رفضٌ من فلاديمير بوتين (13 أكتوبر)')
  const proof = document.querySelector('[data-reply]')
  expect(proof?.querySelector('mark')?.textContent).not.toBe('')
  expect(proof?.textContent).toMatch(/gold/)
  expect(proof?.textContent).toMatch(/شبه مؤكد \(\W*100/)
  await eventually(() => document.querySelector('[aria-posinset="1"]')).toHaveAttribute('aria-setsize', '35')
})

test('only the relations asked for are shown, and the address has them', async () => {
  await openAnswers('as=list', { language: 'en' })
  await page.getByRole('button', { name: /^Criticises/ }).click()
  await eventually(() => document.querySelector('[aria-posinset="1"]')?.getAttribute('aria-setsize')).toBe(
    '7',
  )
  await eventually(() => location.hash).toContain('only-relation=criticise')
  await page.getByRole('button', { name: 'All kinds' }).click()
  await eventually(() => document.querySelector('[aria-posinset="1"]')?.getAttribute('aria-setsize')).toBe(
    '35',
  )
})

test('unanswered calls are counted and listed, none of them answered', async () => {
  await openAnswers('as=list', { language: 'en' })
  const button = page.getByRole('button', { name: /^Unanswered/ })
  const count = Number(/\d+/.exec(button.element().textContent)?.[0])
  await button.click()
  await eventually(() => document.querySelector('[aria-posinset="1"]')?.getAttribute('aria-setsize')).toBe(
    String(count),
  )
  await eventually(() => location.hash).toContain('show=unanswered')
  await eventually(() => document.querySelector(`[data-answers] [data-statement="${CALL}"]`)).toBeNull()
})

test('filters hold here as everywhere; what they leave nothing of is said', async () => {
  await openApp({ address: 'view=answers&only-act=support' })
  await expect.element(page.getByText('لا ردود في ما تبقيه التصفية الحالية.')).toBeVisible()
})

test('zooming out shows more at once, zooming in the words', async () => {
  await openAnswers('', { language: 'en' })
  await eventually(() => cards().length).toBeGreaterThan(5)
  const closer = page.getByRole('button', { name: 'Zoom in on time' })
  await closer.click()
  await closer.click()
  await eventually(() => cards().some(({ textContent }) => /[\u0621-\u064A]{3}/.test(textContent))).toBe(true)
  await expect.element(closer).toBeDisabled()
})

test('on a telephone the list comes first, and the lanes scroll', async () => {
  await openAnswers('', { width: 390, height: 844 })
  await eventually(() => document.querySelector('[data-answers]')).toHaveAttribute('data-answers', 'list')
  await page.getByRole('button', { name: 'على خط الزمن' }).click()
  await eventually(() => cards().length).toBeGreaterThan(0)
  await eventually(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test.each([
    ['light', ''],
    ['dark', `chain=${CALL}`],
    ['light', 'as=list'],
    ['dark', 'as=list&show=unanswered'],
  ] as const)('axe finds nothing, %s %s', async (theme, address) => {
    await openAnswers(address, { language, theme })
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  })
})
