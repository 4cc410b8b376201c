import { FIGURE_WIDTH } from '../network/figure.ts'
import type { Background } from './compose.ts'

/** What a browser can draw on one canvas, and what is still a picture. */
export const WIDTHS = { least: 300, most: 8000 }
export const SCALES = [1, 2, 3, 4] as const

/** What a person asks of a figure. */
export class FigureChoices {
  /** As typed; may be out of bounds or not a number for a while. */
  typedWidth = $state<number | null>(2 * FIGURE_WIDTH)
  background = $state<Background>('white')
  hasTitle = $state(true)
  hasLegend = $state(true)
  /** Null while the title is the one offered. */
  title = $state<string | null>(null)

  get isWidthValid(): boolean {
    const width = this.typedWidth
    return width !== null && Number.isInteger(width) && width >= WIDTHS.least && width <= WIDTHS.most
  }

  /** In pixels, always within bounds. */
  get width(): number {
    return Math.min(Math.max(Math.round(this.typedWidth ?? FIGURE_WIDTH), WIDTHS.least), WIDTHS.most)
  }

  /** The scale that the width amounts to, where it is one of those offered. */
  get scale(): number {
    return (this.typedWidth ?? 0) / FIGURE_WIDTH
  }

  set scale(scale: number) {
    this.typedWidth = scale * FIGURE_WIDTH
  }
}
