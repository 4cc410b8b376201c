import type { FigureStyle } from './compose.ts'
import type { LegendEntry } from './legend-entries.ts'
import type { Mark } from './scene.ts'

const LETTERING = { size: 14, weight: 400 } as const
const ROW = 26
const GAP = 22
const WORD_GAP = 6

interface Placed {
  readonly entry: LegendEntry
  /** From the side where text begins. */
  readonly offset: number
  readonly row: number
}

/** A block of a figure: its height, and its marks from its top. */
export interface Block {
  readonly height: number
  readonly marks: readonly Mark[]
}

/** Sets signs and words in rows of the width given, from the side where text begins. */
export function legendBlock(entries: readonly LegendEntry[], width: number, style: FigureStyle): Block {
  const placed = place(entries, width, style)
  const isMirrored = style.direction === 'rtl'
  const marks = placed.flatMap(({ entry, offset, row }): readonly Mark[] => {
    const middle = (row + 0.5) * ROW
    const start = offset + entry.signWidth + WORD_GAP
    return [
      { kind: 'group', x: isMirrored ? width - offset : offset, y: middle, isMirrored, marks: entry.sign },
      {
        kind: 'text',
        text: entry.text,
        x: isMirrored ? width - start : start,
        y: middle + 0.35 * LETTERING.size,
        align: isMirrored ? 'right' : 'left',
        direction: style.direction,
        colour: style.ink,
        ...LETTERING,
      },
    ]
  })
  return { height: ((placed.at(-1)?.row ?? -1) + 1) * ROW, marks }
}

function place(entries: readonly LegendEntry[], width: number, { measure }: FigureStyle): readonly Placed[] {
  const placed: Placed[] = []
  let [offset, row] = [0, 0]
  for (const entry of entries) {
    const size = entry.signWidth + WORD_GAP + measure(entry.text, LETTERING)
    if (offset > 0 && offset + size > width) [offset, row] = [0, row + 1]
    placed.push({ entry, offset, row })
    offset += size + GAP
  }
  return placed
}
