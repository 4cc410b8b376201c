import type { Palette } from './palette.ts'

/** A pin in a square of 24 by 24, its point at the left bottom. */
export const PIN = {
  head: 'M13 3l8 8-2.5 1-3.5 3.5-.5 4.5-9-9 4.5-.5L13.5 5.5z',
  needle: 'M9 15l-6 6',
} as const

/** The pin as an image for the canvas, with a rim in the colour of the ground. */
export function pinImage({ ink, paper }: Palette): string {
  const strokes = `<path d="${PIN.needle}"/><path d="${PIN.head}"/>`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" stroke-linejoin="round" ` +
    `stroke-linecap="round"><g fill="${paper}" stroke="${paper}" stroke-width="6">${strokes}</g>` +
    `<g fill="${ink}" stroke="${ink}" stroke-width="2">${strokes}</g></svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
