import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../../src/extract/index.ts'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { LANGUAGES } from '../../../src/i18n/language.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import {
  clickOnMap,
  eventually,
  onMap,
  openApp,
  panelKind,
  placeOf,
  shownCard,
  type OpenOptions,
} from '../open-app.ts'

/** Members of the Russian state among the actors of the annotated reports. */
const RUSSIANS = ['putin', 'lavrov', 'kremlin']

function withMembers(): Extraction {
  const extraction = goldExtraction()
  const actors = extraction.actors.map((actor) =>
    RUSSIANS.includes(actor.id) ? { ...actor, memberOf: ['russia'] } : actor,
  )
  return { ...extraction, actors }
}

const open = (options: OpenOptions = {}): Promise<void> =>
  openApp({ source: () => Promise.resolve(withMembers()), ...options })

const walk = (): HTMLElement => page.getByTestId('map-walk').element() as HTMLElement
const standsAt = (): string | undefined => walk().dataset.at
const layoutItem = (name: string): HTMLElement | null => document.querySelector(`[data-layout="${name}"]`)

async function chooseLayout(name: string): Promise<void> {
  await page.getByTestId('layout-menu').click()
  await eventually(() => layoutItem(name)).not.toBeNull()
  layoutItem(name)?.click()
}

async function dragBy(id: string, by: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const from = await placeOf(id)
  const to = { x: from.x + by.x, y: from.y + by.y }
  const canvas = page.getByTestId('map-canvas')
  // Copies: the browser's driver scales the points that it is given in place.
  await canvas.dropTo(canvas, { sourcePosition: { ...from }, targetPosition: { ...to } })
  await eventually(() => onMap(id)?.dataset.x).toBe(String(to.x))
  return to
}

/** The menu of a node, opened by keyboard where the walk stands. */
async function menuItem(selector: string): Promise<HTMLElement | null> {
  await eventually(() => document.querySelector(`[data-testid="node-menu"] ${selector}`)).not.toBeNull()
  return document.querySelector<HTMLElement>(`[data-testid="node-menu"] ${selector}`)
}

describe.each(LANGUAGES)('in the language %s', (language) => {
  const messages = messagesIn[language].map

  test('a layout is chosen in the menu, and undone', async () => {
    await open({ language })
    const before = await placeOf('putin')
    await chooseLayout('concentric')
    await eventually(() => onMap('putin')?.dataset.x).not.toBe(String(before.x))
    const concentric = await placeOf('putin')
    await chooseLayout('hierarchical')
    await eventually(() => Number(onMap('putin')?.dataset.y)).not.toBe(concentric.y)
    const [member, state] = [await placeOf('putin'), await placeOf('russia')]
    expect(state.y).toBeLessThan(member.y)
    const undo = page.getByRole('button', { name: messages.undo })
    await undo.click()
    await undo.click()
    await eventually(() => [Number(onMap('putin')?.dataset.x), Number(onMap('putin')?.dataset.y)]).toEqual([
      before.x,
      before.y,
    ])
    await expect.element(undo).toBeDisabled()
  })

  test('the map is walked from actor to neighbour, opened, and come back to', async () => {
    await open({ language })
    await placeOf('putin')
    await userEvent.keyboard('{Tab}')
    for (let tabs = 0; document.activeElement !== walk() && tabs < 200; tabs++)
      await userEvent.keyboard('{Tab}')
    await eventually(() => document.activeElement).toBe(walk())
    const first = standsAt()
    expect(first).toBeDefined()
    for (const key of ['{ArrowLeft}', '{ArrowRight}', '{ArrowUp}']) await userEvent.keyboard(key)
    await expect.element(page.getByRole('tooltip')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await eventually(() => shownCard('actor')).toBe(standsAt())
    await userEvent.keyboard('{Escape}')
    await eventually(panelKind).toBe('overview')
    await eventually(() => document.activeElement).toBe(walk())
  })

  test('groups fold into one node whose lines lead to all that is behind them, and unfold', async () => {
    await open({ language })
    await placeOf('putin')
    const before = await placeOf('russia')
    await page.getByRole('button', { name: messages.foldAll }).click()
    await eventually(() => onMap('putin')).toBeNull()
    expect(await placeOf('russia')).toEqual(before)
    await eventually(() => document.querySelector('[data-legend="folded"]')).not.toBeNull()
    await clickOnMap('russia>united-states:-1')
    const proofs = (): Set<string | undefined> =>
      new Set(
        [...document.querySelectorAll<HTMLElement>('[data-evidence]')].map(
          ({ dataset }) => dataset.statement,
        ),
      )
    const expected = withMembers().stances.filter(
      ({ holder, target, polarity }) =>
        [...RUSSIANS, 'russia'].includes(holder) && target === 'united-states' && polarity === -1,
    )
    expect(new Set(expected.map(({ holder }) => holder)).size).toBeGreaterThan(1)
    await eventually(proofs).toEqual(new Set(expected.map(({ statement }) => statement)))
    await page.getByRole('button', { name: messages.unfoldAll }).click()
    await eventually(() => onMap('putin')).not.toBeNull()
  })
})

/** The direction from one node to another, in radians: it stays when the whole map is scaled or shifted. */
async function bearing(from: string, to: string): Promise<number> {
  const [one, other] = [await placeOf(from), await placeOf(to)]
  return Math.atan2(other.y - one.y, other.x - one.x)
}

test('dragged nodes are pinned, keep their places through a new layout, and are let go again', async () => {
  await open()
  await dragBy('kirby', { x: 40, y: 30 })
  await dragBy('lavrov', { x: 10, y: -30 })
  await eventually(() => document.querySelector('[data-legend="pinned"]')).not.toBeNull()
  const [pinned, free] = [await bearing('kirby', 'lavrov'), await bearing('kirby', 'putin')]
  await chooseLayout('concentric')
  await eventually(() => bearing('kirby', 'putin')).not.toBeCloseTo(free, 1)
  expect(await bearing('kirby', 'lavrov')).toBeCloseTo(pinned, 1)
  await chooseLayout('unpin')
  await eventually(() => document.querySelector('[data-legend="pinned"]')).toBeNull()
})

test('Ctrl+Z on the map takes a drag back', async () => {
  await open()
  const before = await placeOf('kirby')
  await dragBy('kirby', { x: 40, y: 30 })
  walk().focus()
  await userEvent.keyboard('{Control>}z{/Control}')
  await eventually(() => Number(onMap('kirby')?.dataset.x)).toBe(before.x)
})

test('a node has a menu: right click, pin, fold into its group', async () => {
  await open()
  const at = await placeOf('putin')
  await page.getByTestId('map-canvas').click({ position: { ...at }, button: 'right' })
  await menuItem('[data-action="pin"]').then((item) => item?.click())
  await eventually(() => document.querySelector('[data-legend="pinned"]')).not.toBeNull()
  await placeOf('putin')
  await page.getByTestId('map-canvas').click({ position: { ...at }, button: 'right' })
  await menuItem('[data-fold="russia"]').then((item) => item?.click())
  await eventually(() => onMap('putin')).toBeNull()
  const group = await placeOf('russia')
  await page.getByTestId('map-canvas').dblClick({ position: { ...group } })
  await eventually(() => onMap('putin')).not.toBeNull()
})

test('a tooltip does not cover what it is about', async () => {
  await open()
  const at = await placeOf('putin')
  await page.getByTestId('map-canvas').hover({ position: { ...at } })
  const tooltip = page.getByRole('tooltip')
  await expect.element(tooltip).toBeVisible()
  const box = tooltip.element().getBoundingClientRect()
  const map = page.getByTestId('map-canvas').element().getBoundingClientRect()
  const y = map.top + at.y
  expect(box.bottom < y - 15 || box.top > y + 15).toBe(true)
})
