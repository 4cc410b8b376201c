import type { Drawing } from '../network/drawing.ts'
import type { FigureMap } from '../network/figure.ts'
import type { FigureStyle } from './compose.ts'
import type { FigureLegend } from './legend-entries.ts'
import type { Picture } from './scene.ts'

/** A map with what was drawn of it. */
export interface DrawnMap {
  readonly map: FigureMap
  readonly drawing: Drawing
}

/** What a figure shows, and what is said of it. */
export interface FigureContent {
  /** What is to be drawn; the same object as long as nothing else is. */
  readonly maps: readonly FigureMap[]
  readonly isEmpty: boolean
  readonly offeredTitle: string
  /** The figure in a sentence, for whoever hears it. */
  readonly name: string
  readonly caption: readonly string[]
  readonly legendOf: (maps: readonly FigureMap[]) => FigureLegend
  readonly pictureOf: (drawn: readonly DrawnMap[], style: FigureStyle) => Picture
}
