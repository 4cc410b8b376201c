import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { eventually, openApp, type OpenOptions } from '../open-app.ts'

const bars = () => page.getByTestId('timeline-bars')
const slider = (edge: 'start' | 'end') => page.getByTestId(`timeline-${edge}`)
const now = () => page.getByTestId('timeline-now')
const daysIn = (): (string | null)[] => {
  const query = new URLSearchParams(location.hash.slice(1))
  return [query.get('from-day'), query.get('until-day')]
}

/** Statements on ten days that follow each other, one of which has no day. */
async function openTenDays(options: OpenOptions = {}): Promise<void> {
  const extraction = goldExtraction()
  const documents = extraction.documents.map((document) => ({ ...document, published: null }))
  const statements = extraction.statements.map((statement, index) => ({
    ...statement,
    date: index === 0 ? null : `2016-11-${String(1 + (index % 10)).padStart(2, '0')}`,
  }))
  await openApp({ ...options, source: () => Promise.resolve({ ...extraction, documents, statements }) })
  await eventually(() => document.querySelectorAll('.bin').length).toBe(10)
}

/** Presses at one share of the bars' width from where they begin to be read, and lets go at another. */
async function drag(from: number, to: number): Promise<void> {
  const element = bars().element()
  const { left, top, width } = element.getBoundingClientRect()
  const at = (share: number): PointerEventInit => ({
    clientX: left + width * (document.documentElement.dir === 'rtl' ? 1 - share : share),
    clientY: top + 10,
    pointerId: 1,
    button: 0,
    bubbles: true,
  })
  // No pointer of the machine stands behind these events, so none can be captured.
  element.setPointerCapture = () => undefined
  element.dispatchEvent(new PointerEvent('pointerdown', at(from)))
  element.dispatchEvent(new PointerEvent('pointermove', at((from + to) / 2)))
  element.dispatchEvent(new PointerEvent('pointermove', at(to)))
  element.dispatchEvent(new PointerEvent('pointerup', at(to)))
  await Promise.resolve()
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test('days are chosen by drawing over the bars, in the direction of reading, and dragged along', async () => {
    await openTenDays({ language })
    await drag(0.25, 0.55)
    await eventually(daysIn).toEqual(['2016-11-03', '2016-11-06'])
    await drag(0.35, 0.55)
    await eventually(daysIn).toEqual(['2016-11-05', '2016-11-08'])
    await page.getByRole('button', { name: language === 'ar' ? 'كل الأيام' : 'All days' }).click()
    await eventually(daysIn).toEqual([null, null])
  })

  test('the arrow along the text moves an edge on, with Shift both', async () => {
    await openTenDays({ language, address: 'from-day=2016-11-03&until-day=2016-11-04' })
    const on = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    slider('end').element().focus()
    await userEvent.keyboard(`{${on}}`)
    await eventually(daysIn).toEqual(['2016-11-03', '2016-11-05'])
    await userEvent.keyboard(`{Shift>}{${on}}{/Shift}`)
    await eventually(daysIn).toEqual(['2016-11-04', '2016-11-06'])
  })
})

test('a click chooses one day; what has no day is then said to be left out', async () => {
  await openTenDays()
  await expect.element(now()).toHaveTextContent('قول واحد بلا تاريخ')
  await drag(0.95, 0.95)
  await eventually(daysIn).toEqual(['2016-11-10', '2016-11-10'])
  await expect.element(now()).toHaveTextContent('10 نوفمبر 2016')
  await expect.element(now()).toHaveTextContent('قول واحد بلا تاريخ لا يظهر')
})

test('an edge pushed against the other one stays before it', async () => {
  await openTenDays({ address: 'from-day=2016-11-03&until-day=2016-11-04' })
  slider('start').element().focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  await eventually(daysIn).toEqual(['2016-11-04', '2016-11-04'])
  await expect.element(slider('start')).toHaveValue('3')
  await expect.element(slider('start')).toHaveAttribute('aria-valuetext', '4 نوفمبر 2016')
})

test('Escape gives up what is being drawn and goes back nowhere', async () => {
  await openTenDays({ address: 'actor=putin' })
  const element = bars().element()
  const { left, top } = element.getBoundingClientRect()
  element.setPointerCapture = () => undefined
  const at = (x: number): PointerEventInit => ({
    clientX: left + x,
    clientY: top + 5,
    pointerId: 1,
    bubbles: true,
  })
  element.dispatchEvent(new PointerEvent('pointerdown', at(20)))
  element.dispatchEvent(new PointerEvent('pointermove', at(200)))
  await userEvent.keyboard('{Escape}')
  element.dispatchEvent(new PointerEvent('pointerup', at(200)))
  await eventually(() => daysIn()).toEqual([null, null])
  await eventually(() => location.hash).toBe('#actor=putin')
})

test('playing goes from day to day without a step of the history for each, until it is stopped', async () => {
  await openTenDays()
  const steps = history.length
  await page.getByRole('button', { name: 'تشغيل' }).click()
  await eventually(daysIn).toEqual(['2016-11-01', '2016-11-01'])
  await eventually(daysIn).toEqual(['2016-11-02', '2016-11-02'])
  await page.getByRole('button', { name: 'إيقاف' }).click()
  await expect.element(page.getByRole('button', { name: 'تشغيل' })).toBeVisible()
  expect(history.length).toBe(steps)
})

test('it is heard as a table of the days that have statements', async () => {
  await openTenDays({ address: 'only-polarity=1' })
  const table = page.getByRole('table', { name: 'الأقوال عبر الزمن' })
  const heard = [...table.element().querySelectorAll('tbody tr')]
  expect(heard.length).toBe(
    [...document.querySelectorAll('.bin')].filter((bin) => bin.children.length).length,
  )
  expect(heard[0]?.querySelector('th')?.textContent).toMatch(/نوفمبر 2016/)
})

test('it shuts, and stays shut', async () => {
  await openTenDays()
  await page.getByRole('button', { name: 'إخفاء الخط الزمني' }).click()
  await expect.element(bars()).not.toBeInTheDocument()
  await eventually(() => localStorage.getItem('isnad.timeline')).toBe('shut')
})

test('on a telephone it is shut until somebody opens it', async () => {
  await openApp({ width: 390, height: 844 })
  const open = page.getByRole('button', { name: 'إظهار الخط الزمني' })
  await open.click()
  await expect.element(bars()).toBeVisible()
})
