import { untrack } from 'svelte'
import type { Reply } from '../../extract/index.ts'
import type { Explorer } from '../../app/explorer.svelte.ts'
import { repliesInChain } from '../../graph/answers.ts'
import { has } from '../../graph/entries.ts'
import { NO_FILTERS } from '../../graph/filters.ts'
import { groupSizes, outerGroups } from '../../graph/folding.ts'
import { groupsAbove } from '../../graph/membership.ts'
import { select } from '../../graph/select.ts'
import { arrangementOf, type Arrangement } from './arrangement.svelte.ts'
import type { Hovered } from './canvas-events.ts'
import { allAnswers, elements, wholeMap, type Elements } from './elements.ts'
import { emphasis, type Emphasis } from './emphasis.ts'
import type { FigureSource } from './figure-source.ts'
import { foldSelected, foldTouched, placesWithGroups } from './folded.ts'
import { layoutJob } from './layout-job.ts'
import { loadOf, type MapLoad } from './map-load.ts'
import { withLooks } from './node-look.ts'
import { drawnPart, partOf, within, type Part } from './part.ts'
import type { Positions } from './position.ts'
import { actorsOf, touchedBy } from './touched.ts'

/** What the map shows, worked out from the state of the page. */
export class MapModel {
  readonly #explorer: Explorer
  readonly #shape: number
  /** What the pointer or the keyboard stands on. */
  hovered = $state.raw<Hovered | null>(null)
  /** The node whose menu is open. */
  menu = $state.raw<Hovered | null>(null)

  readonly arrangement: Arrangement = $derived.by(() =>
    arrangementOf(this.#explorer.graph, this.#explorer.standAlone?.places),
  )
  readonly #whole: Elements = $derived.by(() => wholeMap(this.#explorer.graph))
  /** The strongest, and whom people looked at on the way to what they see now. */
  readonly part: Part = $derived.by(() => {
    const { graph, map, selection } = this.#explorer
    const added = selection.trail.flatMap((selected) => actorsOf(graph, selected))
    return partOf(graph, this.#whole, { most: map.most, added })
  })
  /** What is arranged: whatever filters leave of it, so that no filter and no language moves a node. */
  readonly #ground: Elements = $derived.by(() => drawnPart(this.#whole, this.part, (id) => id))
  /** Null until the first layout is there. */
  readonly positions: Positions | null = $derived.by(() => {
    const { positions } = this.arrangement
    return positions && placesWithGroups(positions, this.#explorer.folding)
  })
  /** All that filters leave, also what is not in the part that is drawn. */
  readonly #wanted: Elements = $derived.by(() => {
    const { graph, visible, folding } = this.#explorer
    return elements(graph, visible, { answers: this.#answers(), folding })
  })
  readonly drawn: Elements = $derived.by(() => {
    const { positions } = this
    const { folding, map, measures } = this.#explorer
    const part = withLooks(drawnPart(this.#wanted, this.part, folding.represent), map.look, measures.measures)
    // Who was added a moment ago is shown when there is a place for it.
    return positions === null ? part : within(part, (id) => positions.has(id))
  })
  /** How many actors pass the filters and are not in the part that is drawn. */
  readonly hidden: number = $derived.by(
    () =>
      this.#wanted.nodes.length -
      drawnPart(this.#wanted, this.part, this.#explorer.folding.represent).nodes.length,
  )
  /** By all that filters may leave: the canvas is made anew for another load, which would take long at each filter. */
  readonly load: MapLoad = $derived.by(() => {
    const { answers } = this.#explorer.view
    return loadOf(this.#ground.lines.filter(({ layer }) => answers || layer !== 'answers').length)
  })
  readonly emphasis: Emphasis = $derived.by(() => this.#emphasisOf(this.hovered?.id ?? this.#pointed()))

  /** @param shape width over height of the window at first: turning a telephone moves no node */
  constructor(explorer: Explorer, shape: number) {
    this.#explorer = explorer
    this.#shape = shape
  }

  /** What a figure of the map is made of, filtered or not. */
  get figureSource(): FigureSource {
    const { graph, selection, folding, view, map, measures } = this.#explorer
    const selected = foldSelected(folding, selection.current)
    const touched = foldTouched(folding, touchedBy(graph, selection.current))
    const answers = view.answers ? allAnswers(graph) : []
    const ends = selected?.kind === 'edge' ? [selected.source, selected.target] : touched.actors
    return {
      whole: withLooks(
        elements(graph, select(graph, NO_FILTERS), { answers, folding }),
        map.look,
        measures.measures,
      ),
      drawn: this.drawn,
      selected: selected?.kind === 'actor' ? [selected.id] : ends,
      emphasisOf: (shown) => emphasis(shown, { selected, hovered: null, touched }),
      represent: folding.represent,
    }
  }

  /** The groups that folding all would fold. */
  get foldable(): readonly string[] {
    const { graph, visible } = this.#explorer
    return outerGroups(
      graph,
      visible.actors.map(({ actor }) => actor.id),
    )
  }

  /** The groups that a node can be folded into: itself where it has members on the map, and those it belongs to. */
  groupsAt(id: string): readonly string[] {
    const { graph, visible } = this.#explorer
    const sizes = groupSizes(
      graph,
      visible.actors.map(({ actor }) => actor.id),
    )
    return [id, ...groupsAbove(graph, id)].filter((group) => (sizes.get(group) ?? 0) > 0)
  }

  /** Whether a pin can be seen. */
  get hasPins(): boolean {
    return this.drawn.nodes.some(({ id }) => this.arrangement.isPinned(id))
  }

  /** Sees to it that all stands as the page's state asks. */
  arrange(): void {
    const { graph, map } = this.#explorer
    const [ground, choice, arrangement] = [this.#ground, map.layout, this.arrangement]
    const ids = ground.nodes.map(({ id }) => id)
    untrack(() => {
      void arrangement.follow(choice, ids, (wanted, fixed) =>
        layoutJob(graph, ground, { ...wanted, fixed, shape: this.#shape }),
      )
    })
  }

  /** Goes back before the last layout, drag or pin. */
  undo(): void {
    this.arrangement.undo()
    this.keepLayout()
  }

  /** Does without the layout under way. */
  cancel(): void {
    this.arrangement.cancel()
    this.keepLayout()
  }

  /** The page's state names the layout that is seen. */
  keepLayout(): void {
    const { map } = this.#explorer
    map.layout = this.arrangement.choice ?? map.layout
  }

  /** What is pointed at on the map is lit in cards and reports too. */
  hover(next: Hovered | null): void {
    const { graph, pointed } = this.#explorer
    this.hovered = next
    if (next && has(graph, 'actor', next.id)) pointed.at(next.id)
    else pointed.leave()
  }

  /** The actor that is pointed at beside the map, in a card or a report, where the map shows it. */
  #pointed(): string | null {
    const { actor } = this.#explorer.pointed
    return this.drawn.nodes.some(({ id }) => id === actor) ? actor : null
  }

  #answers(): readonly Reply[] {
    const { graph, selection, view, visible } = this.#explorer
    if (selection.current?.kind === 'chain') return repliesInChain(graph, selection.current.id)
    return view.answers ? visible.replies : []
  }

  #emphasisOf(hovered: string | null): Emphasis {
    const { graph, selection, folding } = this.#explorer
    const selected = selection.current
    return emphasis(this.drawn, {
      selected: foldSelected(folding, selected),
      hovered,
      touched: foldTouched(folding, touchedBy(graph, selected)),
    })
  }
}
