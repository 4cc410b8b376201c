import type { Reply } from '../../extract/index.ts'
import type { Explorer } from '../../app/explorer.svelte.ts'
import { answersGivenBy, repliesInChain } from '../../graph/answers.ts'
import { nodesOf } from '../../graph/entries.ts'
import { NO_FILTERS } from '../../graph/filters.ts'
import { select } from '../../graph/select.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Hovered } from './canvas-events.ts'
import { elements, type Elements } from './elements.ts'
import { emphasis, type Emphasis } from './emphasis.ts'
import { layout, type Positions } from './layout.ts'
import { touchedBy } from './touched.ts'

/** What the map shows, worked out from the state of the page. */
export class MapModel {
  readonly #explorer: Explorer
  readonly #shape: number
  /** What the pointer or the keyboard stands on. */
  hovered = $state.raw<Hovered | null>(null)

  // Laid out once for the whole graph, so that no filter and no language moves a node.
  readonly positions: Positions = $derived.by(() => layout(wholeMap(this.#explorer.graph), this.#shape))
  readonly drawn: Elements = $derived.by(() =>
    elements(this.#explorer.graph, this.#explorer.visible, this.#answers()),
  )
  readonly emphasis: Emphasis = $derived.by(() => this.#emphasisOf(this.hovered?.id ?? null))

  /** @param shape width over height of the window at first: turning a telephone moves no node */
  constructor(explorer: Explorer, shape: number) {
    this.#explorer = explorer
    this.#shape = shape
  }

  /** What stands out because it is selected, whatever is pointed at. */
  get lastingEmphasis(): Emphasis {
    return this.#emphasisOf(null)
  }

  #answers(): readonly Reply[] {
    const { graph, selection, view, visible } = this.#explorer
    if (selection.current?.kind === 'chain') return repliesInChain(graph, selection.current.id)
    return view.answers ? visible.replies : []
  }

  #emphasisOf(hovered: string | null): Emphasis {
    const { graph, selection } = this.#explorer
    const selected = selection.current
    return emphasis(this.drawn, { selected, hovered, touched: touchedBy(graph, selected) })
  }
}

function wholeMap(graph: IsnadGraph): Elements {
  const answers = nodesOf(graph, 'statement').flatMap(({ statement }) => answersGivenBy(graph, statement.id))
  return elements(graph, select(graph, NO_FILTERS), answers)
}
