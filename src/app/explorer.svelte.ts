import { createContext } from 'svelte'
import { facets, type Facets } from '../graph/facets.ts'
import { select, type Visible } from '../graph/select.ts'
import type { IsnadGraph } from '../graph/types.ts'
import { Corpus } from './corpus.svelte.ts'
import { FilterState } from './filters.svelte.ts'
import { foldGroups, type Folding } from '../graph/folding.ts'
import { Locale } from './locale.svelte.ts'
import { MapState } from './map-state.svelte.ts'
import { Selection } from './selection.svelte.ts'
import { View } from './view.svelte.ts'

/** The state of the page, handed down by context; each part minds its own affair. */
export class Explorer {
  readonly corpus = new Corpus()
  readonly selection = new Selection()
  readonly filters = new FilterState()
  readonly view = new View()
  readonly map = new MapState()
  readonly locale = new Locale()

  /** What the filters leave: map and lists show the same. */
  readonly visible: Visible = $derived(select(this.graph, this.filters.wanted))
  /** The groups that stand on the map as one node each. */
  readonly folding: Folding = $derived(foldGroups(this.graph, this.map.folded))
  readonly facets: Facets = $derived(facets(this.graph, this.filters.wanted))

  /** @throws Error before the reports are read: what needs the graph is shown only then. */
  get graph(): IsnadGraph {
    if (this.corpus.state.status !== 'ready') throw new Error('the reports are not read yet')
    return this.corpus.state.graph
  }
}

export const [getExplorer, setExplorer] = createContext<Explorer>()
