import { createContext } from 'svelte'
import type { Extraction, Report } from '../extract/index.ts'
import { facets, type Facets } from '../graph/facets.ts'
import { select, type Visible } from '../graph/select.ts'
import type { IsnadGraph } from '../graph/types.ts'
import { AnswersView } from './answers-view.svelte.ts'
import { Corpus, type ExtractionSource, type ReportReader } from './corpus.svelte.ts'
import { FilterState } from './filters.svelte.ts'
import { foldGroups, type Folding } from '../graph/folding.ts'
import { IssuesView } from './issues-view.svelte.ts'
import { Locale } from './locale.svelte.ts'
import { MapState } from './map-state.svelte.ts'
import { MeasureState } from './measures.svelte.ts'
import { OpenedFile } from './opened-file.svelte.ts'
import { Pointed } from './pointed.svelte.ts'
import { Reading } from './reading.svelte.ts'
import { Selection } from './selection.svelte.ts'
import { View } from './view.svelte.ts'

/** The state of the page, handed down by context; each part minds its own affair. */
export class Explorer {
  readonly corpus = new Corpus()
  readonly selection = new Selection()
  readonly filters = new FilterState()
  readonly view = new View()
  readonly map = new MapState()
  readonly answers = new AnswersView()
  readonly issues = new IssuesView()
  readonly measures = new MeasureState()
  readonly locale = new Locale()
  readonly file = new OpenedFile((extraction) => this.#show(extraction))
  readonly pointed = new Pointed()
  readonly reading = new Reading()

  /** What the filters leave: map and lists show the same. */
  readonly visible: Visible = $derived(select(this.graph, this.filters.wanted))
  /** The groups that stand on the map as one node each. */
  readonly folding: Folding = $derived(foldGroups(this.graph, this.map.folded))
  readonly facets: Facets = $derived(facets(this.graph, this.filters.wanted))

  /** Reads the reports that the page begins with, also in the place of a file. */
  async showSamples(source: ExtractionSource): Promise<void> {
    this.file.close()
    this.#forget()
    await this.corpus.load(source)
  }

  /** @throws Error before the reports are read: what needs the graph is shown only then. */
  get graph(): IsnadGraph {
    if (this.corpus.state.status !== 'ready') throw new Error('the reports are not read yet')
    return this.corpus.state.graph
  }

  /** Reads reports that a person brought in, in the place of what is shown. */
  async showReports(reports: readonly Report[], read: ReportReader): Promise<void> {
    this.file.close()
    this.#forget()
    await this.corpus.load((onProgress) => read(reports, { onProgress }))
  }

  #show(extraction: Extraction): void {
    this.corpus.show(extraction)
    this.#forget()
  }

  /** Other reports have other actors; what the address names and these have is taken up again. */
  #forget(): void {
    this.selection.clear()
    this.filters.clear()
    this.map.reset()
  }
}

export const [getExplorer, setExplorer] = createContext<Explorer>()
