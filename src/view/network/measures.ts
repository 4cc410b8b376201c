/** How big things are drawn, in the map's own units (pixels at zoom 1). The legend and the picture use the same. */

const DIAMETER = { least: 16, most: 72 }

/** Across a node: its area grows with the statements made. */
export const diameter = (said: number): number =>
  Math.min(DIAMETER.least + 8.5 * Math.sqrt(said), DIAMETER.most)

/** Across a node that stands for a share of the greatest value, 0 to 1. */
export const shareDiameter = (share: number): number =>
  DIAMETER.least + (DIAMETER.most - DIAMETER.least) * Math.sqrt(share)

/** Across a line: by the statements behind it, so that one is thin and ten do not cover what lies below. */
export const lineWidth = (count: number): number => Math.min(1.1 + 1.1 * Math.sqrt(count), 7)

/** Room in pixels that the names at the rim of the map have when everything is fitted in. */
export interface Margin {
  readonly inline: number
  readonly start: number
  readonly end: number
}

/** The room for names in a place so many pixels wide: on a phone they stand further in, and below the buttons, a name over its node too. */
export const marginIn = (width: number): Margin => ({
  inline: Math.min(76, width * 0.11),
  start: width < 500 ? 100 : 48,
  end: 60,
})

/** The text of the page against the usual 16 pixels: names on the map grow with it, as on a very large screen. */
export const textScale = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16

/** Names on the map, in pixels of the screen at any zoom, where the page's text is 16 pixels high. */
export const LABEL = { size: 12.5, weight: 600, lineHeight: 1.25, gap: 5, halo: 2.5 } as const
