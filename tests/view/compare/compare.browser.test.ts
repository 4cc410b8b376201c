import axe from 'axe-core'
import { page } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { withOthers, twoOutlets } from '../../fixtures/two-outlets.ts'
import { clickLine, isLit, pointAtNode, turnWheel, viewOf } from './on-map.ts'
import { eventually, openApp, panelKind, type OpenOptions } from '../open-app.ts'

const shown = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const fates = (): Record<string, string | undefined> =>
  Object.fromEntries<string | undefined>(
    shown('[data-compared]').map(({ dataset }) => [dataset.compared ?? '', dataset.fate]),
  )
const query = (): URLSearchParams => new URLSearchParams(location.hash.slice(1))

async function open(options: OpenOptions = {}): Promise<void> {
  const { address = '' } = options
  const source = () => Promise.resolve(twoOutlets())
  await openApp({ source, ...options, address: `view=compare${address}` })
  await eventually(() => shown('[data-compare]').length).toBe(1)
}

const BOTH = '&one=صحيفة الفجر&other=صحيفة الظهر'

/** How what the two outlets tell differs. */
const FATES = {
  'minister>council': 'turned',
  'minister>faction': 'only-one',
  'council>minister': 'only-other',
}

describe('two maps', () => {
  test('stand side by side, with what differs counted in the legend and told in sentences', async () => {
    await open({ address: BOTH, language: 'en' })
    await eventually(fates).toEqual(FATES)
    await eventually(() => shown('[data-testid="compared-map"] canvas').length).toBeGreaterThan(1)
    expect(shown('[data-map] figcaption bdi').map((name) => name.textContent)).toEqual([
      'صحيفة الفجر',
      'صحيفة الظهر',
    ])
    await eventually(() => shown('[data-legend] b').map((count) => count.textContent)).toEqual([
      '1',
      '1',
      '1',
      '0',
    ])
    expect(shown('[data-fate="turned"]')[0]?.textContent).toContain(
      'The minister on The council: against on the first side, for on the second',
    )
  })

  test('a sentence opens the statements of both sides, and a statement its report', async () => {
    await open({ address: BOTH })
    await eventually(() => shown('[data-fate="turned"] button').length).toBe(1)
    shown('[data-fate="turned"] button')[0]?.click()
    await eventually(() => shown('li [data-side="one"] [data-statement="accused"]').length).toBe(1)
    expect(shown('li [data-side="other"] [data-evidence]').map((one) => one.dataset.statement)).toEqual([
      'praised',
    ])
    shown('li [data-side="other"] [data-entry]')[0]?.click()
    await eventually(panelKind).toBe('statement')
    await eventually(() => query().get('statement')).toBe('praised')
  })

  test('what one side alone has changes places with the other by its box, and the address tells it', async () => {
    await open({ address: BOTH })
    await eventually(fates).toEqual(FATES)
    const first = page.getByRole('group', { name: messagesIn.ar.compare.sides.one })
    await first.getByRole('checkbox', { name: 'صحيفة الظهر' }).click()
    await eventually(() => query().getAll('one')).toEqual(['صحيفة الظهر'])
    await eventually(() => query().getAll('other')).toEqual(['صحيفة الفجر'])
    await eventually(() => fates()['minister>faction']).toBe('only-other')
  })

  test('a day parts the reports too', async () => {
    await open({ address: '&compare-by=days' })
    await eventually(fates).toEqual(FATES)
  })

  test('any two periods are told by their days, also by the address', async () => {
    await open({ address: '&compare-by=periods&one-until=2016-10-02&other-from=2016-10-02' })
    await eventually(fates).toEqual(FATES)
    const until = document.querySelector<HTMLInputElement>('[data-side="one"] [data-bound="until"]')
    expect(until?.value).toBe('2016-10-02')
    await page.elementLocator(until ?? document.body).fill('2016-10-03')
    await eventually(() => query().get('one-until')).toBe('2016-10-03')
    await eventually(() => fates()['council>minister']).toBe('both')
  })

  test('a line of a map opens its statements, and the address tells it', async () => {
    await open({ address: BOTH })
    await clickLine('other', 'council>minister')
    await eventually(() => shown('[data-side="other"] [data-statement="blamed"]').length).toBe(1)
    await eventually(() => query().get('compare-line')).toBe('council>minister')
    await expect
      .element(page.elementLocator(shown('[data-compared="council>minister"]')[0] ?? document.body))
      .toBeInViewport()
  })

  test('a link opens a line, which stands out', async () => {
    await open({ address: `${BOTH}&compare-line=minister>faction` })
    await eventually(() => shown('[data-side="one"] [data-statement="refused"]').length).toBe(1)
    await eventually(() => isLit('one', 'minister>faction')).toBe(true)
  })

  test('what a sentence is about stands out on both maps', async () => {
    await open({ address: BOTH })
    await eventually(() => viewOf('other')).not.toBeNull()
    await eventually(() => shown('[data-fate="turned"] button').length).toBe(1)
    shown('[data-fate="turned"] button')[0]?.focus()
    await eventually(() => [isLit('one', 'minister>council'), isLit('other', 'minister>council')]).toEqual([
      true,
      true,
    ])
  })

  test('tell who is pointed at on one, and light it on the other', async () => {
    await open({ address: BOTH, language: 'en' })
    await pointAtNode('one', 'faction')
    await expect.element(page.getByRole('tooltip')).toHaveTextContent('The faction')
    await eventually(() => isLit('other', 'faction')).toBe(true)
    await eventually(() => shown('[data-head]').map(({ dataset }) => dataset.head)).toEqual([
      '-1',
      '1',
      'hollow',
    ])
  })

  test('move and grow together', async () => {
    await open({ address: BOTH })
    await eventually(() => viewOf('one')?.zoom).toBeGreaterThan(0)
    await eventually(() => viewOf('other')).toEqual(viewOf('one'))
    const before = viewOf('one')?.zoom ?? 0
    const larger = page.getByRole('button', { name: messagesIn.ar.map.zoomIn })
    await larger.first().click()
    await eventually(() => viewOf('one')?.zoom).toBeGreaterThan(before * 1.2)
    await eventually(() => viewOf('other')).toEqual(viewOf('one'))
    await larger.last().click()
    await eventually(() => viewOf('one')?.zoom).toBeGreaterThan(before * 1.6)
    await eventually(() => viewOf('one')).toEqual(viewOf('other'))
  })

  test('leave the wheel to the page, but for whoever holds the key down', async () => {
    await open({ address: BOTH })
    await eventually(() => viewOf('one')?.zoom).toBeGreaterThan(0)
    const before = viewOf('one')
    expect(turnWheel('one', { ctrlKey: false })).toBe(false)
    await eventually(() => viewOf('one')).toEqual(before)
    expect(turnWheel('one', { ctrlKey: true })).toBe(true)
    await eventually(() => viewOf('one')?.zoom).toBeGreaterThan(before?.zoom ?? 0)
    await eventually(() => viewOf('other')).toEqual(viewOf('one'))
  })

  test('of many lines the first are told, and more by a button', async () => {
    await open({ address: BOTH, source: () => Promise.resolve(withOthers(227)) })
    await eventually(() => shown('[data-compared]').length).toBe(200)
    shown('[data-more="30"] button')[0]?.click()
    await eventually(() => shown('[data-compared]').length).toBe(230)
    await eventually(() => shown('[data-more]')).toEqual([])
  })

  test('a telephone shows one map, and the other by a button', async () => {
    await open({ width: 390, height: 844 })
    await eventually(() => shown('[data-map]').map(({ dataset }) => dataset.map)).toEqual(['one'])
    // The boxes of the sides are folded, so that the map begins in the upper two thirds.
    await eventually(() => shown('[data-map]')[0]?.getBoundingClientRect().top).toBeLessThan(560)
    await eventually(() => shown('[data-testid="side-choice"] summary')[0]?.textContent).toContain(
      'صحيفة الفجر',
    )
    await page.getByRole('button', { name: messagesIn.ar.compare.sides.other, exact: true }).click()
    await eventually(() => shown('[data-map]').map(({ dataset }) => dataset.map)).toEqual(['other'])
    await eventually(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })
})

describe('a statement that both tell', () => {
  test('has its tellings side by side, with verb and what is cut', async () => {
    await open({ address: '&compare=tellings' })
    await eventually(() => shown('[data-telling]').map(({ dataset }) => dataset.telling)).toEqual([
      'truce',
      'truce-cut',
    ])
    await eventually(() => shown('.cue bdi').map((cue) => cue.textContent)).toEqual(['قال', 'زعم'])
    await eventually(() => shown('[data-telling="truce-cut"] del').map((cut) => cut.textContent)).toEqual([
      'في المدينة كلها',
    ])
    await eventually(() => shown('[data-telling="truce"] del')).toEqual([])
  })

  test('what to do is said where none is told twice', async () => {
    const { statements, ...rest } = twoOutlets()
    const source = () =>
      Promise.resolve({ ...rest, statements: statements.map((one) => ({ ...one, sameAs: null })) })
    await open({ address: '&compare=tellings', source })
    await expect.element(page.getByText(messagesIn.ar.compare.noTellings)).toBeVisible()
  })
})

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing where all is open, %s', async (theme) => {
    await open({ language, theme })
    await eventually(() => shown('[data-fate="turned"] button').length).toBe(1)
    shown('[data-fate="turned"] button')[0]?.click()
    await eventually(() => shown('li [data-evidence]').length).toBe(2)
    const results = await axe.run(document, { resultTypes: ['violations'] })
    expect(results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual(
      [],
    )
    shown('[data-choose="tellings"]')[0]?.click()
    await eventually(() => shown('[data-telling]').length).toBe(2)
    const told = await axe.run(document, { resultTypes: ['violations'] })
    expect(told.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([])
  })
})
