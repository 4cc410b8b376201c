import { createContext } from 'svelte'
import type { Corrected } from '../corrections/apply.ts'
import type { StandAlone } from '../exchange/stand-alone.ts'
import type { Extraction, Report } from '../extract/index.ts'
import type { Facets } from '../graph/facets.ts'
import type { Visible } from '../graph/select.ts'
import type { IsnadGraph } from '../graph/types.ts'
import { AnswersView } from './answers-view.svelte.ts'
import { CompareView } from './compare-view.svelte.ts'
import { Corpus, type CorpusState, type ExtractionSource, type ReportReader } from './corpus.svelte.ts'
import { Desk } from './desk.svelte.ts'
import { FilterState } from './filters.svelte.ts'
import type { Folding } from '../graph/folding.ts'
import { IssuesView } from './issues-view.svelte.ts'
import { Locale } from './locale.svelte.ts'
import { MapState } from './map-state.svelte.ts'
import { MeasureState } from './measures.svelte.ts'
import { OpenedFile } from './opened-file.svelte.ts'
import { Pointed } from './pointed.svelte.ts'
import { Reading } from './reading.svelte.ts'
import { isKnown, type Selected } from './selected.ts'
import { Selection } from './selection.svelte.ts'
import { Steps } from './steps.svelte.ts'
import { TimelineView } from './timeline-view.svelte.ts'
import { View } from './view.svelte.ts'
import { Workbench } from './workbench.ts'

/** The state of the page, handed down by context; each part minds its own affair. */
export class Explorer {
  /** What the page shows where it stands alone: it is then for reading, and nothing can be brought in or changed. */
  readonly standAlone: StandAlone | null
  readonly steps: Steps
  readonly corpus = new Corpus()
  readonly selection = new Selection()
  readonly filters = new FilterState()
  readonly view = new View()
  readonly map = new MapState()
  readonly timeline = new TimelineView(() => this.view.isNarrow)
  readonly answers = new AnswersView()
  readonly issues = new IssuesView()
  readonly compare = new CompareView()
  readonly measures = new MeasureState()
  readonly locale = new Locale()
  readonly pointed = new Pointed()
  readonly reading = new Reading()
  readonly file = new OpenedFile({
    extraction: (extraction) => {
      this.#show(extraction)
      this.work.leave()
    },
    project: (project) => this.work.take(project),
  })
  readonly work = new Workbench({
    extraction: () => this.#ready.extraction,
    show: (extraction) => this.#show(extraction),
    changed: () => this.selection.keep((selected) => isKnown(this.graph, selected)),
    name: () => this.file.name ?? this.locale.messages.project.samples,
  })

  readonly desk = new Desk({
    correct: (change) => this.work.correct(change),
    extraction: () => this.corrected.extraction,
    coder: () => this.work.coding.coder,
    sign: (name) => (this.work.coding.coder = name),
    current: () => (this.selection.current?.kind === 'statement' ? this.selection.current.id : null),
    open: (id) => this.#step({ kind: 'statement', id }),
  })

  /** What the machine found with what people corrected. @throws Error before the reports are read */
  readonly corrected: Corrected = $derived(
    this.corpus.engine.applyCorrections(this.#ready.extraction, this.work.coding.history.done),
  )
  /** Of the machine's own where nothing is corrected: it is made already. */
  readonly #graph: IsnadGraph = $derived(
    this.work.coding.history.done.length === 0
      ? this.#ready.graph
      : this.corpus.engine.patchGraph(this.#ready.graph, this.corrected.extraction),
  )

  /** What the filters leave: map and lists show the same. */
  readonly visible: Visible = $derived(this.corpus.engine.select(this.graph, this.filters.wanted))
  /** The groups that stand on the map as one node each. */
  readonly folding: Folding = $derived(this.corpus.engine.foldGroups(this.graph, this.map.folded))
  readonly facets: Facets = $derived(this.corpus.engine.facets(this.graph, this.filters.settled))
  /** What stands beside the map and takes long to count follows it a moment later. */
  readonly visibleAtRest: Visible = $derived(this.corpus.engine.select(this.graph, this.filters.settled))

  constructor(standAlone: StandAlone | null = null) {
    this.standAlone = standAlone
    this.steps = new Steps(standAlone?.steps)
  }

  /** Reads the reports that the page begins with, also in the place of a file. */
  async showSamples(source: ExtractionSource): Promise<void> {
    this.file.close()
    this.work.leave()
    this.#forget()
    await this.corpus.load(source)
  }

  /** @throws Error before the reports are read: what needs the graph is shown only then. */
  get graph(): IsnadGraph {
    return this.#graph
  }

  /** Reads reports that a person brought in, in the place of what is shown, and begins a project with them. */
  async showReports(reports: readonly Report[], read: ReportReader, name: string): Promise<void> {
    this.file.close()
    this.work.leave()
    this.#forget()
    await this.corpus.load((onProgress) => read(reports, { onProgress }))
    if (this.corpus.state.status === 'ready') await this.work.begin(name)
  }

  /** Shows a project of this browser. @returns whether it is there */
  async openProject(id: string): Promise<boolean> {
    const isThere = await this.work.open(id)
    if (isThere) this.file.close()
    return isThere
  }

  get #ready(): Extract<CorpusState, { status: 'ready' }> {
    if (this.corpus.state.status !== 'ready') throw new Error('the reports are not read yet')
    return this.corpus.state
  }

  /** From one statement to the next: the way back leads to where the walk began. */
  #step(selected: Selected): void {
    if (this.selection.current?.kind === selected.kind) this.selection.replace(selected)
    else this.selection.select(selected)
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
    this.desk.endReview()
  }
}

export const [getExplorer, setExplorer] = createContext<Explorer>()
