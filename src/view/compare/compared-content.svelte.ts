import type { Explorer } from '../../app/explorer.svelte.ts'
import { messagesIn } from '../../i18n/all-messages.ts'
import { captionOf, nameOfFigure, type Origin } from '../figures/caption.ts'
import type { FigureStyle } from '../figures/compose.ts'
import type { DrawnMap, FigureContent } from '../figures/figure-content.ts'
import type { FigureLook } from '../figures/figure-look.svelte.ts'
import type { FigureLegend } from '../figures/legend-entries.ts'
import { mapPicture } from '../figures/map-marks.ts'
import { panelsPicture, type Panel } from '../figures/panels.ts'
import type { Picture } from '../figures/scene.ts'
import { fillIsolated, nameIn } from '../figures/words.ts'
import { NO_EMPHASIS } from '../network/emphasis.ts'
import { FIGURE_WIDTH, type FigureMap } from '../network/figure.ts'
import { within } from '../network/part.ts'
import type { Positions } from '../network/position.ts'
import { SIDES, type CompareModel, type SideName } from './compare-model.svelte.ts'
import { legendOfComparison } from './compared-legend.ts'
import { statementsOfBoth, subjectsOn, type ComparedWords } from './compared-subjects.ts'
import { nameOfSide } from './side-names.ts'
import { emphasisOn } from './stand-out.ts'

/** Beside each other they are smaller, but their names no smaller than a column of print can show. */
const WIDTHS = { beside: 0.7 * FIGURE_WIDTH, below: FIGURE_WIDTH } as const

/** A figure of a comparison: the maps of both sides, with the same places. */
export class ComparedContent implements FigureContent {
  readonly #explorer: Explorer
  readonly #look: FigureLook
  readonly #model: CompareModel
  readonly #places: () => Positions

  /** @param places of all actors of both sides, as they are */
  constructor(
    { explorer, look }: { readonly explorer: Explorer; readonly look: FigureLook },
    model: CompareModel,
    places: () => Positions,
  ) {
    this.#explorer = explorer
    this.#look = look
    this.#model = model
    this.#places = places
  }

  readonly maps: readonly FigureMap[] = $derived.by(() => {
    const { choices, language, palette } = this.#look
    const { edges, opened } = this.#model
    const positions = this.#places()
    return SIDES.map((side) => ({
      elements: within(this.#model.mapOf(side), (id) => positions.has(id)),
      positions,
      emphasis: choices.wanted.showsSelection ? emphasisOn(edges, { pointed: null, opened }) : NO_EMPHASIS,
      nameOf: (actor) => nameIn(language, actor),
      palette,
      width: WIDTHS[choices.wanted.panels],
    }))
  })
  readonly #origin: Origin = $derived.by(() => ({
    graph: this.#explorer.graph,
    statements: this.#model.visible ? statementsOfBoth(this.#model.visible) : [],
    actors: this.maps[0]?.elements.nodes.length ?? 0,
    filters: this.#explorer.filters.wanted,
    around: null,
  }))
  readonly offeredTitle: string = $derived.by(() =>
    fillIsolated(this.#texts.figureTitle, { one: this.#nameOf('one'), other: this.#nameOf('other') }),
  )
  readonly caption: readonly string[] = $derived.by(() => captionOf(this.#origin, this.#look.words))
  readonly name: string = $derived.by(() => nameOfFigure(this.offeredTitle, this.#origin, this.#look.words))

  get isEmpty(): boolean {
    return this.maps.every(({ elements }) => elements.nodes.length === 0)
  }

  legendOf(maps: readonly FigureMap[]): FigureLegend {
    const { palette } = this.#look
    const drawn = maps.map(({ elements }) => elements)
    return legendOfComparison(drawn, maps[0]?.palette ?? palette, this.#compared)
  }

  pictureOf(drawn: readonly DrawnMap[], style: FigureStyle): Picture {
    const panels = drawn.flatMap(({ map, drawing }, index): readonly Panel[] => {
      const side = SIDES[index]
      if (side === undefined) return []
      return [
        {
          title: this.#titleOf(side),
          picture: mapPicture(drawing, subjectsOn(side, map.elements, this.#compared)),
        },
      ]
    })
    return panelsPicture(panels, this.#look.choices.wanted.panels, style)
  }

  get #texts() {
    return messagesIn[this.#look.words.language].compare
  }

  get #compared(): ComparedWords {
    return { words: this.#look.words, texts: this.#texts }
  }

  #titleOf(side: SideName): string {
    return fillIsolated(this.#texts.sideTitle, { side: this.#texts.sides[side], name: this.#nameOf(side) })
  }

  #nameOf(side: SideName): string {
    const { sides } = this.#model
    const { format } = this.#look.words
    return sides ? nameOfSide(this.#explorer.graph, sides[side], { messages: this.#texts, format }) : ''
  }
}
