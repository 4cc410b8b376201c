import type { Explorer } from '../../app/explorer.svelte.ts'
import { getActor } from '../../graph/entries.ts'
import { NO_FILTERS } from '../../graph/filters.ts'
import { select } from '../../graph/select.ts'
import type { Drawing } from '../network/drawing.ts'
import type { Elements } from '../network/elements.ts'
import type { Emphasis } from '../network/emphasis.ts'
import type { FigureMap } from '../network/figure.ts'
import type { FigureOfMap } from '../network/figure-source.ts'
import { paletteOf, type Palette } from '../network/palette.ts'
import { captionOf, nameOfFigure, offeredTitle, type Origin } from './caption.ts'
import { composeFigure } from './compose.ts'
import { FigureChoices } from './figure-choices.svelte.ts'
import { legendOfMap } from './legend-entries.ts'
import { mapPicture } from './map-marks.ts'
import { textMeasure } from './paint.ts'
import type { Scene } from './scene.ts'
import { statementsBehind, surroundings, type Scope } from './scope.ts'
import { subjectsOf } from './subjects.ts'
import { wordsIn } from './words-in.ts'
import { nameIn, type FigureLanguage, type Words } from './words.ts'

const NOTHING: Emphasis = { lit: null, picked: new Set() }

/** A figure of the map: from what a person chose to what is drawn. */
export class FigureModel {
  readonly choices = new FigureChoices()
  readonly #explorer: Explorer
  readonly #read: () => FigureOfMap
  readonly #measure = textMeasure()
  /** What was drawn last, and of what. */
  #drawn = $state.raw<{ readonly map: FigureMap; readonly drawing: Drawing } | null>(null)

  /** @param read gives the map as it is */
  constructor(explorer: Explorer, read: () => FigureOfMap) {
    this.#explorer = explorer
    this.#read = read
  }

  readonly #source: FigureOfMap = $derived.by(() => this.#read())

  readonly language: FigureLanguage = $derived.by(
    () => this.choices.wanted.language ?? this.#explorer.locale.language,
  )
  readonly words: Words = $derived.by(() =>
    wordsIn(this.language === 'both' ? this.#explorer.locale.language : this.language),
  )
  /** The scope chosen, where it has something to show. */
  readonly scope: Scope = $derived.by(() => {
    const { scope } = this.choices.wanted
    return scope === 'selection' && !this.hasSelection ? 'visible' : scope
  })
  readonly #theme: 'light' | 'dark' = $derived.by(() =>
    this.choices.background === 'dark' ? 'dark' : 'light',
  )
  readonly #palette: Palette = $derived.by(() => {
    const palette = paletteOf(this.#theme)
    return this.#theme === 'dark' ? palette : { ...palette, paper: '#ffffff' }
  })
  readonly elements: Elements = $derived.by(() => {
    const { whole, drawn, selected } = this.#source
    if (this.scope === 'selection') return surroundings(drawn, selected, this.choices.wanted.depth)
    return this.scope === 'whole' ? whole : drawn
  })
  /** What is to be drawn. */
  readonly map: FigureMap = $derived.by(() => {
    const { positions, emphasisOf } = this.#source
    const language = this.language
    return {
      elements: this.elements,
      positions,
      emphasis: this.choices.wanted.showsSelection ? emphasisOf(this.elements) : NOTHING,
      nameOf: (actor) => nameIn(language, actor),
      palette: this.#palette,
    }
  })
  readonly origin: Origin = $derived.by(() => this.#originOf(this.elements))
  readonly offeredTitle: string = $derived.by(() => offeredTitle(this.origin, this.words))
  readonly title: string = $derived.by(() => this.choices.title?.trim() ?? this.offeredTitle)

  /** The figure; that of before while another map is being drawn, null before the first is. */
  readonly scene: Scene | null = $derived.by(() => this.#drawn && this.#compose(this.#drawn))

  get hasSelection(): boolean {
    const { drawn, selected } = this.#source
    return drawn.nodes.some(({ id }) => selected.includes(id))
  }

  get isEmpty(): boolean {
    return this.elements.nodes.length === 0
  }

  /** Whether the figure shows what is asked for. */
  get isCurrent(): boolean {
    return this.#drawn?.map === this.map
  }

  show(map: FigureMap, drawing: Drawing): void {
    this.#drawn = { map, drawing }
  }

  #originOf({ nodes }: Elements): Origin {
    const { graph, filters, visible } = this.#explorer
    const shown = this.scope === 'whole' ? select(graph, NO_FILTERS) : visible
    const names = this.#source.selected.map((id) => nameIn(this.words.language, getActor(graph, id)))
    const { represent } = this.#source
    const isPart = this.scope === 'selection'
    return {
      graph,
      statements: isPart ? statementsBehind(graph, shown, { ...this.elements, represent }) : shown.statements,
      actors: nodes.length,
      filters: this.scope === 'whole' ? NO_FILTERS : filters.wanted,
      around: isPart ? { names, steps: this.choices.wanted.depth } : null,
    }
  }

  #compose({ map, drawing }: { map: FigureMap; drawing: Drawing }): Scene {
    const { wanted, background } = this.choices
    const { language, direction, messages } = this.words
    const hasTitle = wanted.hasTitle && this.title !== ''
    const parts = {
      picture: mapPicture(drawing, subjectsOf(map.elements, this.words)),
      title: hasTitle ? this.title : null,
      legend: wanted.hasLegend ? legendOfMap(map.elements, messages, map.palette) : null,
      caption: wanted.hasCaption ? captionOf(this.origin, this.words) : [],
      name: nameOfFigure(this.offeredTitle, this.origin, this.words),
    }
    return composeFigure(parts, {
      language,
      direction,
      ink: map.palette.ink,
      inkSoft: map.palette.inkSoft,
      background: background === 'none' ? null : map.palette.paper,
      measure: this.#measure,
    })
  }
}
