import type { Core } from 'cytoscape'
import { page } from 'vitest/browser'
import { eventually } from '../open-app.ts'

/** What the map's library keeps at the place that it draws in. */
interface Drawn extends HTMLElement {
  readonly _cyreg?: { readonly cy?: Core }
}

const placesOf = (side: 'one' | 'other'): Drawn | null =>
  document.querySelector<Drawn>(`[data-map="${side}"] [data-testid="compared-map"]`)

const drawnOn = (side: 'one' | 'other'): Core | undefined => placesOf(side)?._cyreg?.cy

/** Scale and shift of a map. */
export function viewOf(side: 'one' | 'other'): { zoom: number; x: number; y: number } | null {
  const cy = drawnOn(side)
  return cy ? { zoom: cy.zoom(), ...cy.pan() } : null
}

/** How a node or line is drawn that is pointed at elsewhere. */
export const isLit = (side: 'one' | 'other', id: string): boolean =>
  drawnOn(side)?.getElementById(id).hasClass('lit') ?? false

/** Clicks on the middle of a line. */
export async function clickLine(side: 'one' | 'other', id: string): Promise<void> {
  await eventually(() => drawnOn(side)?.getElementById(id).nonempty()).toBe(true)
  const { x, y } = drawnOn(side)?.getElementById(id).edges()[0]?.renderedMidpoint() ?? { x: 0, y: 0 }
  const place = placesOf(side)
  if (place) await page.elementLocator(place).click({ position: { x, y } })
}
