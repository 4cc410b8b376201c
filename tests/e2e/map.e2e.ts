import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/language.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { extraction } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const PATIENCE = { timeout: 20_000 }

async function choose(explorer: ExplorerPage, layout: string): Promise<void> {
  await explorer.page.getByTestId('layout-menu').click()
  await explorer.page.locator(`[data-layout="${layout}"]`).click()
}

/** The ids of the Russian state and of all that belong to it. */
const russians = new Set(
  extraction.actors
    .filter(({ id, memberOf }) => id === 'russia' || memberOf.includes('russia'))
    .map(({ id }) => id),
)

describe.each(LANGUAGES)('in the language %s', (language) => {
  test('the map is arranged in three ways, the same at every opening, and a link brings one back', () =>
    // Opened in its language: what fits the window depends on the width of the labels.
    visitExplorer(browser, { language, address: `#lang=${language}` }, async (explorer) => {
      const { page } = explorer
      const force = await explorer.placeOf('putin')
      for (const layout of ['concentric', 'hierarchical']) {
        const before = await explorer.placeOf('putin')
        await choose(explorer, layout)
        await expect.poll(() => explorer.placeOf('putin'), PATIENCE).not.toEqual(before)
      }
      await choose(explorer, 'anew')
      await expect.poll(() => new URL(page.url()).hash, PATIENCE).toContain('layout=hierarchical&seed=2')
      await page.mouse.move(0, 0)
      const address = `#layout=hierarchical&seed=2&lang=${language}`
      await visitExplorer(browser, { language, address }, async (copy) => {
        // Both are read anew each time: the first may still be on its way to its new place.
        const apart = async (): Promise<number> => {
          const [here, there] = [await explorer.placeOf('putin'), await copy.placeOf('putin')]
          return Math.hypot(here.x - there.x, here.y - there.y)
        }
        await expect.poll(apart, PATIENCE).toBe(0)
      })
      expect(await explorer.placeOf('putin')).not.toEqual(force)
      for (let step = 0; step < 3; step++) await explorer.button(explorer.messages.map.undo).click()
      await expect.poll(() => explorer.placeOf('putin'), PATIENCE).toEqual(force)
    }))

  test('folded groups are one node each, in the address, and their lines prove all that is within', () =>
    visitExplorer(browser, { language }, async (explorer) => {
      const { page, messages } = explorer
      await explorer.placeOf('putin')
      await explorer.button(messages.map.foldAll).click()
      await explorer.onMap('putin').waitFor({ state: 'detached' })
      expect(new URL(page.url()).hash).toContain('fold=russia')
      await page.reload()
      const line = 'syrian-opposition>russia:-1'
      await explorer.choose(line)
      const card = page.locator(`[data-edge-card="${line}"]`)
      await card.waitFor()
      const listed = await card
        .locator('[data-evidence]')
        .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.evidence ?? ''))
      const opponents = new Set(
        extraction.actors
          .filter(({ id, memberOf }) =>
            [id, ...memberOf].some((one) => /^syrian-(armed-)?opposition$/.test(one)),
          )
          .map(({ id }) => id),
      )
      const expected = extraction.stances.filter(
        ({ holder, target, polarity }) => opponents.has(holder) && russians.has(target) && polarity === -1,
      )
      expect(expected.length).toBeGreaterThan(1)
      for (const { id } of expected) expect(listed).toContain(id)
      await explorer.button(messages.map.unfoldAll).click()
      await explorer.onMap('putin').waitFor({ state: 'attached' })
    }))
})

test('on a telephone the map stays in sight beside the card, and fits anew', () =>
  visitExplorer(
    browser,
    { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    async (explorer) => {
      await explorer.pick('putin', 'tap')
      await explorer.listOf('putin', 'says').waitFor()
      const place = await explorer.page.getByTestId('map-canvas').boundingBox()
      expect(place?.height).toBeGreaterThan(220)
      await expect
        .poll(async () => (await explorer.placeOf('lavrov')).y, PATIENCE)
        .toBeLessThan(place?.height ?? 0)
    },
  ))

test('on a telephone a link to what is not there says so in sight', () =>
  visitExplorer(
    browser,
    {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      address: '#statement=nobody-s1',
    },
    async ({ page, messages }) => {
      await page.getByRole('alert').getByText(messages.reader.unknown).waitFor()
    },
  ))
