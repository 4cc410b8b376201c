import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { eventually, openApp, panel, panelKind, placeOf } from '../open-app.ts'

const REPORT = '003_51d25abecdfc200a'
const { statements } = goldExtraction()
const inReport = statements
  .filter(({ document }) => document === REPORT)
  .toSorted((a, b) => a.cue[0] - b.cue[0])

const article = (): HTMLElement | null => document.querySelector('#reader article[data-report]')
const picked = (): string | undefined => article()?.dataset.picked
const markIn = (kind: string): Element | null => document.querySelector(`#reader mark[data-marks~="${kind}"]`)

async function openReader(address: string, language: 'ar' | 'en' = 'ar'): Promise<void> {
  await openApp({ address: `view=reader${address}`, language })
  await eventually(() => document.querySelector('#reader')).not.toBeNull()
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  const { reader, statement, app } = messagesIn[language]

  test('a report is chosen by a word of its title, and read beside the list', async () => {
    await openReader('', language)
    const list = page.getByRole('main').getByRole('searchbox', { name: reader.search }).first()
    await list.fill('الانسحاب')
    await page
      .getByRole('button', { name: /بالانسحاب من حلب/ })
      .first()
      .click()
    await eventually(() => article()?.dataset.report).toBe('001_64b700219df006b2')
    await expect.element(page.getByRole('navigation', { name: reader.reports })).toBeVisible()
    await eventually(panelKind).toBe('report')
  })

  test('beside the text stands what the statement is and what proves it', async () => {
    await openReader('&statement=003-s26', language)
    await eventually(picked).toBe('003-s26')
    await expect.element(panel().getByRole('heading', { name: statement.title, exact: true })).toBeVisible()
    await eventually(() =>
      document.querySelector('[data-statement-card="003-s26"] blockquote mark'),
    ).not.toBeNull()
    await expect.element(panel()).toHaveTextContent(statement.foundBy)
    await expect.element(panel().getByText('gold').first()).toBeVisible()
  })

  test('axe finds nothing on it', async () => {
    await openReader('&statement=003-s26', language)
    await eventually(picked).toBe('003-s26')
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([])
  })

  test('what an address names and no report has is said, and reports are offered', async () => {
    await openReader('&report=nowhere', language)
    await expect.element(page.getByRole('alert')).toHaveTextContent(reader.unknown)
    await eventually(() => document.querySelectorAll('#reader [data-report]')).toHaveLength(5)
    expect(app.page.reader).not.toBe('')
  })
})

test('the keys n, p, j and k go from statement to statement, over the end of a report too', async () => {
  await openReader(`&report=${REPORT}`)
  await eventually(article).not.toBeNull()
  for (const [key, index] of [
    ['n', 0],
    ['j', 1],
    ['k', 0],
  ] as const) {
    await userEvent.keyboard(key)
    await eventually(picked).toBe(inReport[index]?.id)
  }
  await userEvent.keyboard('p')
  await eventually(() => article()?.dataset.report).not.toBe(REPORT)
})

test('a letter typed into a field goes nowhere else', async () => {
  await openReader(`&statement=${inReport[0]?.id ?? ''}`)
  await eventually(picked).toBe(inReport[0]?.id)
  await page.getByRole('combobox', { name: 'بحث' }).click()
  await userEvent.keyboard('n')
  await eventually(picked).toBe(inReport[0]?.id)
})

test('all statements are marked, or the picked one alone', async () => {
  await openReader('&statement=003-s26')
  await eventually(picked).toBe('003-s26')
  const faint = (): number => document.querySelectorAll('#reader .mark-faint').length
  expect(faint()).toBeGreaterThan(20)
  const marks = document.querySelectorAll('#reader mark').length
  await page.getByRole('button', { name: 'علّم كل الأقوال' }).click()
  await eventually(faint).toBe(0)
  await eventually(() => document.querySelectorAll('#reader mark')).toHaveLength(marks)
})

test('letters grow step by step and stay so at the next visit', async () => {
  await openReader('&statement=003-s26')
  await eventually(picked).toBe('003-s26')
  const size = (): number => parseFloat(getComputedStyle(markIn('content') ?? document.body).fontSize)
  const before = size()
  await page.getByRole('button', { name: 'تكبير الخط' }).click()
  await eventually(size).toBeGreaterThan(before)
  await eventually(() => localStorage.getItem('isnad.text-size')).toBe('large')
})

test('pointing at a name lights it everywhere in the text; a click on it opens the card, the text stays', async () => {
  await openReader('&statement=003-s26')
  await eventually(() => markIn('speaker')).not.toBeNull()
  // The panel beside the text shows the same words.
  const report = page.getByRole('region', { name: messagesIn.ar.reader.title })
  const speaker = report.getByText(markIn('speaker')?.textContent ?? '', { exact: true })
  await speaker.hover()
  await expect.element(speaker).toHaveClass('mark-mention')
  await speaker.click()
  await eventually(panelKind).toBe('actor')
  await eventually(() => article()?.dataset.report).toBe(REPORT)
})

test('beside the map the marks and the map light the same actor', async () => {
  await openApp({ address: 'statement=003-s26' })
  await eventually(() => document.querySelector('mark[data-marks~="speaker"]')).not.toBeNull()
  const speaker = document.querySelector<HTMLElement>('mark[data-marks~="speaker"]')
  const id = speaker?.dataset.names ?? ''
  await page.getByTestId('map-canvas').hover({ position: await placeOf(id) })
  await eventually(() => speaker?.classList.contains('mark-mention')).toBe(true)
})
