import type { Core } from 'cytoscape'
import { page } from 'vitest/browser'
import { eventually } from '../open-app.ts'

/** What the map's library keeps at the place that it draws in. */
interface Drawn extends HTMLElement {
  readonly _cyreg?: { readonly cy?: Core }
}

const placeOf = (side: 'one' | 'other'): Drawn | null =>
  document.querySelector<Drawn>(`[data-map="${side}"] [data-testid="compared-map"]`)

const drawnOn = (side: 'one' | 'other'): Core | undefined => placeOf(side)?._cyreg?.cy

/** Scale and shift of a map. */
export function viewOf(side: 'one' | 'other'): { zoom: number; x: number; y: number } | null {
  const cy = drawnOn(side)
  return cy ? { zoom: cy.zoom(), ...cy.pan() } : null
}

/** How a node or line is drawn that is pointed at elsewhere. */
export const isLit = (side: 'one' | 'other', id: string): boolean =>
  drawnOn(side)?.getElementById(id).hasClass('lit') ?? false

/** Points at a node. */
export async function pointAtNode(side: 'one' | 'other', id: string): Promise<void> {
  await eventually(() => drawnOn(side)?.getElementById(id).nonempty()).toBe(true)
  const { x, y } = drawnOn(side)?.getElementById(id).nodes()[0]?.renderedPosition() ?? { x: 0, y: 0 }
  const place = placeOf(side)
  if (place) await page.elementLocator(place).hover({ position: { x, y } })
}

/** Clicks on the middle of a line. */
export async function clickLine(side: 'one' | 'other', id: string): Promise<void> {
  await eventually(() => drawnOn(side)?.getElementById(id).nonempty()).toBe(true)
  const { x, y } = drawnOn(side)?.getElementById(id).edges()[0]?.renderedMidpoint() ?? { x: 0, y: 0 }
  const place = placeOf(side)
  if (place) await page.elementLocator(place).click({ position: { x, y } })
}

/** Turns the wheel over a map. @returns whether the map took it, so that the page does not move on */
export function turnWheel(side: 'one' | 'other', keys: { readonly ctrlKey: boolean }): boolean {
  const wheel = new WheelEvent('wheel', { deltaY: -120, bubbles: true, cancelable: true, ...keys })
  placeOf(side)?.dispatchEvent(wheel)
  return wheel.defaultPrevented
}
