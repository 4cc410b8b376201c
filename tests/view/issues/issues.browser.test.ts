import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { syntheticExtraction } from '../../fixtures/synthetic-extraction.ts'
import { eventually, openApp, panelKind } from '../open-app.ts'

const STANCES = 'view=issues&issues-targets=both'

const shown = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const focused = (): string | undefined => {
  const place = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset
  return place && `${place.row},${place.column}`
}
async function open(address: string, language: 'ar' | 'en' = 'ar'): Promise<void> {
  await openApp({ address, language })
  await eventually(() => document.querySelector('[data-topic]')).not.toBeNull()
}

describe('the table of stances', () => {
  test('tells who stands where by sign and number, and a cell opens its statements', async () => {
    await open(STANCES)
    await eventually(() => shown('[data-side="against"]').length).toBeGreaterThan(0)
    const [found] = shown('[data-side="against"]')
    const ends = found?.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? ''
    const behind = goldExtraction().stances.filter(
      ({ holder, target, polarity }) => `${holder}>${target}` === ends && polarity === -1,
    )
    const count = new Set(behind.map(({ statement }) => statement)).size
    const sign = found?.querySelector('[data-layer="-1"]')
    expect(sign?.getAttribute('aria-label')).toBe('ضد')
    expect(sign?.parentElement?.textContent).toBe(String(count))
    found?.click()
    await eventually(panelKind).toBe('edge')
    await eventually(() => shown('[data-evidence]').length).toBe(behind.length)
    const [source = '', target = ''] = ends.split('>')
    const query = new URLSearchParams(location.hash.slice(1))
    expect([query.get('from'), query.get('to')]).toEqual([source, target])
  })

  test('starts with issues, whose heads open their cards', async () => {
    await open('view=issues')
    const heads = shown('[role="columnheader"] button')
    expect(heads.length).toBeGreaterThan(3)
    heads[0]?.click()
    await eventually(panelKind).toBe('issue')
    await eventually(() => shown('[data-issue-card] [data-statement]').length).toBeGreaterThan(0)
    const side = document.querySelector<HTMLElement>('[data-issue-card] [data-side] button')
    side?.click()
    await eventually(panelKind).toBe('edge')
  })

  test.each([
    ['ar', '{ArrowLeft}'],
    ['en', '{ArrowRight}'],
  ] as const)('in %s is walked by keyboard: %s leads to the next column', async (language, onward) => {
    await open(STANCES, language)
    await eventually(() => document.querySelector('[data-row="0"][data-column="-1"] button')).not.toBeNull()
    document.querySelector<HTMLElement>('[data-row="0"][data-column="-1"] button')?.focus()
    await userEvent.keyboard(onward)
    await eventually(focused).toBe('0,0')
    await userEvent.keyboard('{ArrowDown}')
    await eventually(focused).toBe('1,0')
    await userEvent.keyboard('{Control>}{End}{/Control}')
    const last = (name: string): number =>
      Number(document.querySelector('[role="grid"]')?.getAttribute(name)) - 2
    await eventually(focused).toBe(`${last('aria-rowcount')},${last('aria-colcount')}`)
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    await eventually(focused).toBe('-1,0')
    await userEvent.keyboard('{Enter}')
    await eventually(() => ['actor', 'issue'].includes(panelKind() ?? '')).toBe(true)
  })

  test('can be turned and ordered, which the address tells', async () => {
    await open(STANCES, 'en')
    const heads = (role: string): string[] => shown(`[role="${role}"] bdi`).map((name) => name.textContent)
    const rows = heads('rowheader')
    await page.getByRole('button', { name: 'Swap rows and columns' }).click()
    await eventually(() => heads('columnheader').slice(0, 3)).toEqual(rows.slice(0, 3))
    await page.getByRole('combobox', { name: 'Order' }).selectOptions('By name')
    const { compare } = new Intl.Collator('en')
    await eventually(() => heads('rowheader')[0]).toBe(heads('rowheader').toSorted(compare)[0])
    await eventually(() => location.hash).toContain('issues-order=name')
    await eventually(() => location.hash).toContain('issues-rows=targets')
  })

  test('shows what the filters leave', async () => {
    await open(`${STANCES}&only-polarity=1`)
    await eventually(() => shown('[data-side="for"]').length).toBeGreaterThan(0)
    await eventually(() => shown('[data-side="against"]')).toHaveLength(0)
  })

  test('keeps to what is in sight, however many actors there are', async () => {
    const extraction = syntheticExtraction({ actors: 600, statements: 4000, replies: 10 })
    await openApp({ address: STANCES, source: () => Promise.resolve(extraction) })
    await eventually(() => shown('[role="gridcell"]').length).toBeGreaterThan(20)
    const grid = document.querySelector('[role="grid"]')
    expect(Number(grid?.getAttribute('aria-rowcount'))).toBeGreaterThan(400)
    await eventually(() => shown('[role="gridcell"]').length).toBeLessThan(600)
    grid?.scrollTo({ top: 5000, left: -3000 })
    await eventually(() =>
      Number(shown('[role="row"]').at(-1)?.getAttribute('aria-rowindex')),
    ).toBeGreaterThan(90)
  })

  test('where no stance is on an issue, leads to those on actors', async () => {
    const gold = goldExtraction()
    const issues = new Set(gold.issues.map(({ id }) => id))
    const stances = gold.stances.filter(({ target }) => !issues.has(target))
    await openApp({ address: 'view=issues', source: () => Promise.resolve({ ...gold, stances }) })
    await page.getByRole('button', { name: 'إظهار المواقف من الأطراف' }).click()
    await eventually(() => shown('[data-cell]').length).toBeGreaterThan(0)
  })

  test('where there are no stances at all, says so', async () => {
    const source = () => Promise.resolve({ ...goldExtraction(), stances: [] })
    await openApp({ address: STANCES, language: 'en', source })
    await expect.element(page.getByText(/leave takes a stance\./)).toBeVisible()
  })
})

describe('agreement and conflict', () => {
  test('ranks pairs, and a pair opens the statements of both sides', async () => {
    await open('view=issues&issues-topic=agreement', 'en')
    const figures = (): number[] =>
      shown('tbody tr[data-row] td:nth-of-type(1)').map((one) => Number(one.textContent))
    const ranked = figures()
    expect(ranked).toEqual(ranked.toSorted((a, b) => b - a))
    document.querySelector<HTMLElement>('[data-pair]')?.click()
    await eventually(panelKind).toBe('pair')
    await eventually(() => document.querySelector('[data-measure="congruence"]')?.textContent).toBe(
      String(ranked[0]),
    )
    await eventually(() => shown('[data-pair-card] [data-list="agreed"] [data-pair-target]')).toHaveLength(
      ranked[0] ?? 0,
    )
    for (const target of shown('[data-pair-target]')) {
      expect(target.querySelectorAll('[data-evidence]').length).toBeGreaterThan(1)
    }
    await eventually(() => location.hash).toMatch(/pair=.+&with=.+/)
  })

  test('a click on the head of a column sorts by it, a second one turns it round', async () => {
    await open('view=issues&issues-topic=agreement')
    const head = page.getByRole('columnheader', { name: 'التعارض' })
    await head.getByRole('button').click()
    await expect.element(head).toHaveAttribute('aria-sort', 'descending')
    await head.getByRole('button').click()
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending')
  })
})

test('all actors have their measures, worked out in a worker', async () => {
  await open('view=issues&issues-topic=actors', 'en')
  const ranks = (): number[] =>
    shown('tbody tr[data-row] td:last-of-type').map((one) => Number(one.textContent))
  await eventually(() => ranks().filter((rank) => rank > 0).length).toBeGreaterThan(5)
  await page.getByText('What do these measures mean?').click()
  await expect.element(page.getByText(/Attention, not approval/)).toBeVisible()
})

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  const views = [
    ['light', 'stances', '&from=lavrov&to=al-nusra&line=-1'],
    ['dark', 'stances', '&issues-targets=both'],
    ['light', 'agreement', '&pair=putin&with=russia'],
    ['dark', 'actors', ''],
  ] as const
  test.each(views)('axe finds nothing, %s, %s%s', async (theme, topic, rest) => {
    await openApp({ language, theme, address: `view=issues&issues-topic=${topic}${rest}` })
    await eventually(() => document.querySelector('[data-topic] :is([role="grid"], table)')).not.toBeNull()
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  })

  test('nothing is wider than a telephone', async () => {
    await openApp({ language, address: STANCES, width: 390, height: 844 })
    await eventually(() => shown('[role="gridcell"]').length).toBeGreaterThan(5)
    await eventually(() => document.documentElement.scrollWidth).toBe(390)
  })
})
