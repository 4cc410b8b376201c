import type { Drawing } from '../network/drawing.ts'
import type { FigureMap } from '../network/figure.ts'
import { composeFigure, type FigureStyle } from './compose.ts'
import type { FigureChoices } from './figure-choices.svelte.ts'
import type { DrawnMap, FigureContent } from './figure-content.ts'
import type { FigureLook } from './figure-look.svelte.ts'
import { textMeasure } from './paint.ts'
import type { Scene } from './scene.ts'

interface Drawn {
  readonly maps: readonly FigureMap[]
  readonly all: readonly DrawnMap[]
}

/** A figure: from what a person chose to what is drawn. */
export class FigureModel {
  readonly look: FigureLook
  readonly #content: FigureContent
  readonly #measure = textMeasure()
  /** What was drawn last, and of what. */
  #drawn = $state.raw<Drawn | null>(null)

  constructor(look: FigureLook, content: FigureContent) {
    this.look = look
    this.#content = content
  }

  readonly title: string = $derived.by(() => this.choices.title?.trim() ?? this.offeredTitle)
  /** The figure; that of before while another is being drawn, null before the first is. */
  readonly scene: Scene | null = $derived.by(() => this.#drawn && this.#compose(this.#drawn))

  get choices(): FigureChoices {
    return this.look.choices
  }

  /** What is to be drawn. */
  get maps(): readonly FigureMap[] {
    return this.#content.maps
  }

  get offeredTitle(): string {
    return this.#content.offeredTitle
  }

  get isEmpty(): boolean {
    return this.#content.isEmpty
  }

  /** Whether the figure shows what is asked for. */
  get isCurrent(): boolean {
    return this.#drawn?.maps === this.maps
  }

  /** @param drawings of the maps, in their order */
  show(maps: readonly FigureMap[], drawings: readonly Drawing[]): void {
    const all = maps.flatMap((map, index): readonly DrawnMap[] => {
      const drawing = drawings[index]
      return drawing ? [{ map, drawing }] : []
    })
    this.#drawn = { maps, all }
  }

  #compose({ maps, all }: Drawn): Scene {
    const { wanted, background } = this.choices
    const { language, direction } = this.look.words
    const palette = maps[0]?.palette ?? this.look.palette
    const style: FigureStyle = {
      language,
      direction,
      ink: palette.ink,
      inkSoft: palette.inkSoft,
      background: background === 'none' ? null : palette.paper,
      measure: this.#measure,
    }
    const content = this.#content
    const parts = {
      picture: content.pictureOf(all, style),
      title: wanted.hasTitle && this.title !== '' ? this.title : null,
      legend: wanted.hasLegend ? content.legendOf(maps) : null,
      caption: wanted.hasCaption ? content.caption : [],
      name: content.name,
    }
    return composeFigure(parts, style)
  }
}
