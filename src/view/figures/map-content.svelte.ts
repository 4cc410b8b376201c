import type { Explorer } from '../../app/explorer.svelte.ts'
import { getActor } from '../../graph/entries.ts'
import { NO_FILTERS } from '../../graph/filters.ts'
import { select } from '../../graph/select.ts'
import type { Elements } from '../network/elements.ts'
import { NO_EMPHASIS } from '../network/emphasis.ts'
import type { FigureMap } from '../network/figure.ts'
import type { FigureOfMap } from '../network/figure-source.ts'
import { captionOf, nameOfFigure, offeredTitle, type Origin } from './caption.ts'
import type { DrawnMap, FigureContent } from './figure-content.ts'
import type { FigureLook } from './figure-look.svelte.ts'
import { legendOfMap, type FigureLegend } from './legend-entries.ts'
import { mapPicture } from './map-marks.ts'
import type { Picture } from './scene.ts'
import { statementsBehind, surroundings, type Scope } from './scope.ts'
import { subjectsOf } from './subjects.ts'
import { nameIn } from './words.ts'

const NO_PICTURE: Picture = { width: 0, height: 0, marks: [] }

/** A figure of the map: all of it, what the filters leave, or what is around the selection. */
export class MapContent implements FigureContent {
  readonly #explorer: Explorer
  readonly #look: FigureLook
  readonly #read: () => FigureOfMap

  /** @param read gives the map as it is */
  constructor(explorer: Explorer, look: FigureLook, read: () => FigureOfMap) {
    this.#explorer = explorer
    this.#look = look
    this.#read = read
  }

  readonly #source: FigureOfMap = $derived.by(() => this.#read())

  /** The scope chosen, where it has something to show. */
  readonly scope: Scope = $derived.by(() => {
    const { scope } = this.#look.choices.wanted
    return scope === 'selection' && !this.hasSelection ? 'visible' : scope
  })
  readonly #elements: Elements = $derived.by(() => {
    const { whole, drawn, selected } = this.#source
    if (this.scope === 'selection') return surroundings(drawn, selected, this.#look.choices.wanted.depth)
    return this.scope === 'whole' ? whole : drawn
  })
  readonly maps: readonly FigureMap[] = $derived.by(() => {
    const { positions, emphasisOf } = this.#source
    const { choices, language, palette } = this.#look
    const elements = this.#elements
    return [
      {
        elements,
        positions,
        emphasis: choices.wanted.showsSelection ? emphasisOf(elements) : NO_EMPHASIS,
        nameOf: (actor) => nameIn(language, actor),
        palette,
      },
    ]
  })
  readonly #origin: Origin = $derived.by(() => this.#originOf(this.#elements))
  readonly offeredTitle: string = $derived.by(() => offeredTitle(this.#origin, this.#look.words))
  readonly caption: readonly string[] = $derived.by(() => captionOf(this.#origin, this.#look.words))
  readonly name: string = $derived.by(() => nameOfFigure(this.offeredTitle, this.#origin, this.#look.words))

  get hasSelection(): boolean {
    const { drawn, selected } = this.#source
    return drawn.nodes.some(({ id }) => selected.includes(id))
  }

  get isEmpty(): boolean {
    return this.#elements.nodes.length === 0
  }

  legendOf([map]: readonly FigureMap[]): FigureLegend {
    const { words, palette } = this.#look
    return legendOfMap(map?.elements ?? this.#elements, words.messages, map?.palette ?? palette)
  }

  pictureOf([drawn]: readonly DrawnMap[]): Picture {
    if (!drawn) return NO_PICTURE
    return mapPicture(drawn.drawing, subjectsOf(drawn.map.elements, this.#look.words))
  }

  #originOf({ nodes }: Elements): Origin {
    const { graph, filters, visible } = this.#explorer
    const { choices, words } = this.#look
    const shown = this.scope === 'whole' ? select(graph, NO_FILTERS) : visible
    const names = this.#source.selected.map((id) => nameIn(words.language, getActor(graph, id)))
    const { represent } = this.#source
    const isPart = this.scope === 'selection'
    return {
      graph,
      statements: isPart
        ? statementsBehind(graph, shown, { ...this.#elements, represent })
        : shown.statements,
      actors: nodes.length,
      filters: this.scope === 'whole' ? NO_FILTERS : filters.wanted,
      around: isPart ? { names, steps: choices.wanted.depth } : null,
    }
  }
}
