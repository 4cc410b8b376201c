import type { Explorer } from '../../app/explorer.svelte.ts'
import { nameRanks } from '../../app/names.ts'
import type { Layer, Selected } from '../../app/selected.ts'
import { has } from '../../graph/entries.ts'
import { stanceMatrix, type MatrixLine, type StanceMatrix } from '../../graph/metrics/stance-matrix.ts'
import { standsOf, type Stand } from '../../graph/metrics/stands.ts'

type Edge = Extract<Selected, { kind: 'edge' }>

/** What the table of stances shows, worked out from the state of the page. */
export class StanceTableModel {
  readonly #explorer: Explorer

  readonly #ranks: ReadonlyMap<string, number> = $derived.by(() =>
    nameRanks(this.#explorer.visible, this.#explorer.locale),
  )
  readonly #matrix: StanceMatrix = $derived.by(() => {
    const { graph, visible, issues } = this.#explorer
    const { targets, order } = issues.choice
    const rankOf = (id: string): number => this.#ranks.get(id) ?? 0
    const wanted = visible.stances.filter(
      ({ target }) => targets === 'both' || has(graph, 'actor', target) === (targets === 'actors'),
    )
    return stanceMatrix(standsOf(wanted), {
      order,
      byName: (a, b) => rankOf(a) - rankOf(b),
    })
  })
  readonly rows: readonly MatrixLine[] = $derived.by(() => this.#lines('rows'))
  readonly columns: readonly MatrixLine[] = $derived.by(() => this.#lines('columns'))

  constructor(explorer: Explorer) {
    this.#explorer = explorer
  }

  /** Whether the targets are the rows. */
  get isTurned(): boolean {
    return this.#explorer.issues.choice.rows === 'targets'
  }

  standAt(row: string, column: string): Stand | undefined {
    const [holder, target] = this.isTurned ? [column, row] : [row, column]
    return this.#matrix.standOf(holder, target)
  }

  /** What a cell opens: its most frequent stances. */
  edgeAt(row: string, column: string): Edge | null {
    const stand = this.standAt(row, column)
    if (!stand) return null
    const [source, target] = this.isTurned ? [column, row] : [row, column]
    return { kind: 'edge', source, target, layer: mainLayer(stand) }
  }

  /** Whether a line between the ends of a cell is selected, of whatever polarity. */
  isPicked({ source, target }: Edge): boolean {
    const { current } = this.#explorer.selection
    return current?.kind === 'edge' && current.source === source && current.target === target
  }

  /** What the head of a row or column opens. */
  headOf(id: string): Selected {
    return { kind: has(this.#explorer.graph, 'actor', id) ? 'actor' : 'issue', id }
  }

  #lines(side: 'rows' | 'columns'): readonly MatrixLine[] {
    return (side === 'rows') === this.isTurned ? this.#matrix.targets : this.#matrix.holders
  }
}

/** The polarity of most statements; of equals against, then for. */
function mainLayer(stand: Stand): Layer {
  const most = Math.max(stand.against, stand.for, stand.neither)
  if (stand.against === most) return '-1'
  return stand.for === most ? '1' : '0'
}
