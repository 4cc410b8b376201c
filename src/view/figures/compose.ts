import type { Direction, Language } from '../../i18n/language.ts'
import { legendBlock, type Block } from './legend.ts'
import type { FigureLegend } from './legend-entries.ts'
import type { Lettering, Mark, Measure, Picture, Scene } from './scene.ts'
import { textBlock } from './text-block.ts'

/** What stands around a picture, whichever view it comes from. */
export interface FigureParts {
  readonly picture: Picture
  /** Null for none. */
  readonly title: string | null
  readonly legend: FigureLegend | null
  /** Lines below, each as long as it likes; none for no caption. */
  readonly caption: readonly string[]
  /** The figure in a sentence, for whoever hears it. */
  readonly name: string
}

export interface FigureStyle {
  readonly language: Language
  readonly direction: Direction
  readonly ink: string
  readonly inkSoft: string
  /** Null for none. */
  readonly background: string | null
  readonly measure: Measure
}

const PADDING = 28
/** Between the blocks. */
const GAP = 6
const TITLE: Lettering & { line: number } = { size: 26, weight: 600, line: 40 }
const SMALL: Lettering & { line: number } = { size: 13, weight: 400, line: 21 }

/** Sets title, picture, legend and caption below one another, as wide as the picture. */
export function composeFigure(parts: FigureParts, style: FigureStyle): Scene {
  const { picture, title, legend, caption, name } = parts
  const width = picture.width - 2 * PADDING
  const blocks = [
    title === null ? null : textBlock([title], { ...TITLE, colour: style.ink, width }, style),
    { height: picture.height, marks: picture.marks, isPicture: true },
    legend && legendBlock(legend.entries, width, style),
    textBlock([legend?.note ?? '', ...caption], { ...SMALL, colour: style.inkSoft, width }, style),
  ].filter((block) => block !== null && block.height > 0) as readonly StackedBlock[]
  return {
    ...stack(blocks),
    width: picture.width,
    background: style.background,
    title: title ?? name,
    description: [name, ...caption].join('\n'),
    language: style.language,
  }
}

type StackedBlock = Block & { readonly isPicture?: boolean }

/** The picture brings its own margin; what stands above or below it needs one at the rim. */
function stack(blocks: readonly StackedBlock[]): { height: number; marks: readonly Mark[] } {
  const marks: Mark[] = []
  let top = blocks[0]?.isPicture === true ? 0 : PADDING
  for (const block of blocks) {
    marks.push({ kind: 'group', x: block.isPicture === true ? 0 : PADDING, y: top, marks: block.marks })
    top += block.height + (block.isPicture === true ? PADDING / 2 : GAP)
  }
  const end = blocks.at(-1)?.isPicture === true ? -PADDING / 2 : PADDING - GAP
  return { height: Math.round(top + end), marks }
}
