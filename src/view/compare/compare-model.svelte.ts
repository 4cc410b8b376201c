import { compareEdges, type ComparedEdge, type Fate } from '../../compare/compare-edges.ts'
import { optionsOf, partingDays, sidesOf, type SideOptions, type Sides } from '../../compare/sides.ts'
import type { Tellings } from '../../compare/tellings.ts'
import type { Explorer } from '../../app/explorer.svelte.ts'
import { select, type Visible } from '../../graph/select.ts'
import type { Emphasis } from '../network/emphasis.ts'
import { placesOf, type Positions } from '../network/position.ts'
import { emphasisOn, toldAmong } from './stand-out.ts'
import { mapOf, type MapOfSide } from './side-map.ts'
import { nameOfSide } from './side-names.ts'

/** Fates in the order in which they are told: what differs most comes first. */
export const FATES = ['turned', 'only-one', 'only-other', 'both'] as const satisfies readonly Fate[]

export const SIDES = ['one', 'other'] as const
export type SideName = (typeof SIDES)[number]

/** What the page of comparison shows, worked out from the state of the page. */
export class CompareModel {
  readonly #explorer: Explorer
  /** Id of the compared edge or actor that is pointed at, on either side. */
  pointed = $state.raw<string | null>(null)

  readonly options: SideOptions = $derived.by(() => {
    const { graph, visible, compare } = this.#explorer
    const { by } = compare.choice
    return {
      names: by === 'outlets' || by === 'reports' ? optionsOf(graph, visible.statements, by) : [],
      days: by === 'days' || by === 'periods' ? partingDays(graph, visible.statements) : [],
    }
  })
  /** Null where the reports have no two sides. */
  readonly sides: Sides | null = $derived.by(() =>
    sidesOf(this.#explorer.filters.wanted, this.#explorer.compare.choice, this.options),
  )
  readonly visible: Readonly<Record<SideName, Visible>> | null = $derived.by(() => {
    const { graph } = this.#explorer
    if (this.sides === null) return null
    return { one: select(graph, this.sides.one.filters), other: select(graph, this.sides.other.filters) }
  })
  readonly edges: readonly ComparedEdge[] = $derived.by(() => {
    if (this.visible === null) return []
    const edges = compareEdges(this.visible.one.edges, this.visible.other.edges)
    const count = ({ statements }: ComparedEdge): number => statements.one.length + statements.other.length
    return edges.toSorted((a, b) => FATES.indexOf(a.fate) - FATES.indexOf(b.fate) || count(b) - count(a))
  })
  readonly counts: Readonly<Record<Fate, number>> = $derived.by(() => {
    const of = (fate: Fate): number => this.edges.filter((edge) => edge.fate === fate).length
    return {
      turned: of('turned'),
      'only-one': of('only-one'),
      'only-other': of('only-other'),
      both: of('both'),
    }
  })
  /** What several reports tell, of the statements that the filters leave; most differently told first. */
  readonly told: readonly Tellings[] = $derived.by(() => {
    const { graph, visible } = this.#explorer
    return toldAmong(graph, visible.statements)
  })
  /** What stands out on both maps alike. */
  readonly emphasis: Emphasis = $derived.by(() => emphasisOn(this.edges, this))

  constructor(explorer: Explorer) {
    this.#explorer = explorer
  }

  /** Id of the compared edge whose statements are open. */
  get opened(): string | null {
    return this.#explorer.compare.choice.opened
  }

  set opened(opened: string | null) {
    this.#explorer.compare.change({ opened })
  }

  /** What a side is called, in the language of the page. */
  nameOf(side: SideName): string {
    const { graph, locale } = this.#explorer
    if (this.sides === null) return ''
    return nameOfSide(graph, this.sides[side], {
      messages: locale.lateMessages.compare,
      format: locale.format,
    })
  }

  /** The places of the actors of both sides: who is on neither takes no room. */
  placesIn(all: Positions): Positions {
    return placesOf(this.mapOf('one').nodes, all)
  }

  /** What the map of a side draws: the actors of both, the lines of this one. */
  mapOf(side: SideName): MapOfSide {
    if (this.visible === null) return { nodes: [], lines: [] }
    const { one, other } = this.visible
    const [own, theirs] = side === 'one' ? [one, other] : [other, one]
    return mapOf({ graph: this.#explorer.graph, own, theirs }, this.edges, side)
  }
}
