import { page, type Locator } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import { expect } from 'vitest'
import type { ExtractionSource, ReportReader } from '../../src/app/corpus.svelte.ts'
import type { Extraction } from '../../src/extract/index.ts'
import type { Language } from '../../src/i18n/language.ts'
import App from '../../src/view/shell/App.svelte'
import { ExtractionClient } from '../../src/worker/client.ts'
import { openDatabase } from '../../src/projects/database.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'

export interface OpenOptions {
  readonly source?: ExtractionSource
  readonly readReports?: ReportReader
  readonly language?: Language
  readonly theme?: 'light' | 'dark'
  /** What follows `#` in the address. */
  readonly address?: string
  readonly width?: number
  readonly height?: number
}

/** Renders the whole page over the five annotated reports, as a first visitor with these choices finds it. */
export async function openApp(options: OpenOptions = {}): Promise<void> {
  const { language = 'ar', theme, address = '', width = 1440, height = 900 } = options
  await page.viewport(width, height)
  localStorage.clear()
  await forgetOpenProject()
  localStorage.setItem('isnad.language', language)
  if (theme) localStorage.setItem('isnad.theme', theme)
  // A link says in which language it was made; one that does not was made in Arabic.
  const link = address !== '' && language === 'en' ? `${address}&lang=en` : address
  history.replaceState(null, '', link === '' ? location.pathname : `#${link}`)
  const source = options.source ?? (() => Promise.resolve(goldExtraction()))
  const readReports = options.readReports ?? ((reports, opt) => new ExtractionClient().extract(reports, opt))
  await render(App, { source, readReports })
}

/** The annotated reports, still being read until they `arrive`. */
export function slowReports(): { readonly source: ExtractionSource; readonly arrive: () => void } {
  let finish: (extraction: Extraction) => void = () => undefined
  const reading = new Promise<Extraction>((resolve) => (finish = resolve))
  return { source: () => reading, arrive: () => finish(goldExtraction()) }
}

/** Another test may have left one open; what it kept stays. */
async function forgetOpenProject(): Promise<void> {
  sessionStorage.removeItem('isnad.open')
  const database = await openDatabase()
  await database.clear('session')
  database.close()
}

/** Waits for what a busy machine may take its time for: the map's library comes when it is first needed. */
export const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 })

/** An actor or line in the list that accompanies the map. */
export const onMap = (id: string): HTMLElement | null => document.querySelector(`#map [data-id="${id}"]`)

/** Where a node or line is drawn, once the map has come to rest. */
export async function placeOf(id: string): Promise<{ x: number; y: number }> {
  await eventually(() =>
    document.querySelector(`#map [data-at-rest] [data-id="${id}"][data-x]`),
  ).not.toBeNull()
  return { x: Number(onMap(id)?.dataset.x), y: Number(onMap(id)?.dataset.y) }
}

/** Clicks on the canvas where a node or line is drawn. */
export async function clickOnMap(id: string): Promise<void> {
  await page.getByTestId('map-canvas').click({ position: await placeOf(id) })
}

/** The box of a value in the filters; its name alone is not enough, since titles of reports hold the same words. */
export const filterBox = (value: string | number): Locator =>
  page.getByTestId(`filter-${value}`).getByRole('checkbox')

/** The panel beside the map, which shows what is selected. */
export const panel = (): Locator => page.getByRole('complementary').last()

export const panelKind = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-panel]')?.dataset.panel

/** The id in the card that is shown; cards come with the code that is loaded when the first is opened. */
export const shownCard = (kind: 'actor' | 'edge' | 'statement'): string | undefined => {
  const card = document.querySelector<HTMLElement>(`[data-${kind}-card]`)
  return card?.dataset[`${kind}Card`]
}
