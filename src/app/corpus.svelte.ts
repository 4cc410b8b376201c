import type { Extraction, Report } from '../extract/index.ts'
import type { IsnadGraph } from '../graph/types.ts'
import type { ExtractOptions } from '../worker/client.ts'
import type { Progress } from '../worker/protocol.ts'
import { breathe } from './breathe.ts'
import type * as engine from './engine.ts'

/** Gives the extraction, and tells how far it has come. */
export type ExtractionSource = (onProgress: (progress: Progress) => void) => Promise<Extraction>

/** Reads any reports. */
export type ReportReader = (reports: readonly Report[], options: ExtractOptions) => Promise<Extraction>

export type CorpusState =
  | { readonly status: 'loading'; readonly progress: Progress | null }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly extraction: Extraction; readonly graph: IsnadGraph }

type Engine = typeof engine

/** The reports read, what the machine found in them, and the graph made of it. */
export class Corpus {
  // Raw: the graph is large, read-only, and replaced as a whole.
  #state = $state.raw<CorpusState>({ status: 'loading', progress: null })
  #newest = 0
  #engine: Engine | null = null

  get state(): CorpusState {
    return this.#state
  }

  /** Reads anew; of several readings under way only the newest counts. Never rejects: a failure is a state. */
  async load(source: ExtractionSource): Promise<void> {
    const turn = ++this.#newest
    const set = (state: CorpusState): void => {
      if (turn === this.#newest) this.#state = state
    }
    set({ status: 'loading', progress: null })
    try {
      const reading = source((progress) => set({ status: 'loading', progress }))
      const [extraction] = await Promise.all([reading, this.prepare()])
      // Of a large corpus each step takes a good part of a second: taking it over, the graph, and the page made of it.
      await breathe()
      const graph = this.engine.buildGraph(extraction)
      await breathe()
      set({ status: 'ready', extraction, graph })
    } catch (error) {
      set({ status: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }

  /**
   * Takes the place of what is there, and of what is still being read.
   * @throws BrokenExtractionError, and leaves everything as it was; Error before `prepare`
   */
  show(extraction: Extraction): void {
    const graph = this.engine.buildGraph(extraction)
    this.#newest++
    this.#state = { status: 'ready', extraction, graph }
  }

  /** What works on the graph. @throws Error before `prepare` */
  get engine(): Engine {
    if (this.#engine === null) throw new Error('The program is not loaded yet')
    return this.#engine
  }

  /** Loads what works on graphs: before anything is shown. */
  async prepare(): Promise<void> {
    this.#engine ??= await import('./engine.ts')
  }
}
