import type { FigureStyle } from './compose.ts'
import type { Mark, Picture } from './scene.ts'
import { textBlock } from './text-block.ts'

/** How two pictures stand: one beside the other, or below it. */
export const PANEL_ORDERS = ['beside', 'below'] as const
export type PanelOrder = (typeof PANEL_ORDERS)[number]

/** A picture of several, with what it shows above it. */
export interface Panel {
  readonly title: string
  readonly picture: Picture
}

const MARGIN = 28
const GAP = 24
const TITLE = { size: 18, weight: 600, line: 28 } as const

interface Placed {
  readonly x: number
  readonly y: number
  readonly panel: Panel
}

/** Sets pictures of one size into one, each below its title; the first stands where text begins. */
export function panelsPicture(panels: readonly Panel[], order: PanelOrder, style: FigureStyle): Picture {
  const width = Math.max(...panels.map(({ picture }) => picture.width))
  const heads = panels.map(({ title }) => headOf(title, width, style))
  const head = Math.max(...heads.map(({ height }) => height))
  const high = head + Math.max(...panels.map(({ picture }) => picture.height))
  const placed = panels.map((panel, index): Placed => {
    const column = style.direction === 'rtl' ? panels.length - 1 - index : index
    return order === 'beside'
      ? { panel, x: column * (width + GAP), y: 0 }
      : { panel, x: 0, y: index * (high + GAP) }
  })
  return {
    width: order === 'beside' ? panels.length * (width + GAP) - GAP : width,
    height: order === 'beside' ? high : panels.length * (high + GAP) - GAP,
    marks: placed.flatMap(({ panel, x, y }, index): readonly Mark[] => [
      { kind: 'group', x: x + MARGIN, y, marks: heads[index]?.marks ?? [] },
      { kind: 'group', x, y: y + head, marks: panel.picture.marks },
    ]),
  }
}

const headOf = (title: string, width: number, style: FigureStyle) =>
  textBlock([title], { ...TITLE, colour: style.ink, width: width - 2 * MARGIN }, style)
