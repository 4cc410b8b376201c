import type { Direction } from '../../i18n/language.ts'
import type { Block } from './legend.ts'
import type { Lettering, Mark, Measure } from './scene.ts'
import { breakLines } from './text-lines.ts'

export interface TextLook extends Lettering {
  /** From one line to the next. */
  readonly line: number
  readonly colour: string
  readonly width: number
}

interface TextStyle {
  readonly direction: Direction
  readonly measure: Measure
}

/** Sets texts below one another in lines of the width given, from the side where text begins. */
export function textBlock(
  texts: readonly string[],
  look: TextLook,
  { direction, measure }: TextStyle,
): Block {
  const { size, weight, line, colour, width } = look
  const lines = texts.flatMap((text) => breakLines(text, { size, weight, width, measure }))
  const isMirrored = direction === 'rtl'
  const marks = lines.map((text, index): Mark => ({
    kind: 'text',
    text,
    x: isMirrored ? width : 0,
    y: (index + 0.5) * line + 0.35 * size,
    align: isMirrored ? 'right' : 'left',
    direction,
    size,
    weight,
    colour,
  }))
  return { height: lines.length * line, marks }
}
