import { narrow } from '../../exchange/narrow.ts'
import type { Extraction } from '../../extract/index.ts'
import type { TakenOut, TakeOutJob } from '../../take-out/job.ts'
import { takeOutFiles } from '../../worker/take-out-client.ts'
import type { Explorer } from '../explorer.svelte.ts'
import { TakeOutChoices, type TakeOutScope } from './choices.svelte.ts'

/** Writes the files of a job; a signal ends it. */
export type TakeOutWriter = (job: TakeOutJob, signal: AbortSignal) => Promise<TakenOut>

type Outcome =
  | { readonly state: 'ready' | 'working' }
  /** `name` is the file's, as the browser is given it. */
  | { readonly state: 'written'; readonly name: string; readonly bytes: number }
  | { readonly state: 'failed'; readonly reason: string }

/** What is to be taken out, and how it went. */
export class TakeOut {
  readonly choices = new TakeOutChoices()
  readonly #explorer: Explorer
  readonly #write: TakeOutWriter
  #outcome = $state.raw<Outcome>({ state: 'ready' })
  #writing: AbortController | null = null

  constructor(explorer: Explorer, write: TakeOutWriter = takeOutFiles) {
    this.#explorer = explorer
    this.#write = write
  }

  get outcome(): Outcome {
    return this.#outcome
  }

  /** The number of statements that each scope has. */
  get counts(): Readonly<Record<TakeOutScope, number>> {
    const { corrected, visible } = this.#explorer
    return { all: corrected.extraction.statements.length, visible: visible.statements.length }
  }

  /** Whether a file can be made of what is chosen. */
  get isReady(): boolean {
    return this.choices.forms.length > 0 && !this.isEmpty && this.#outcome.state !== 'working'
  }

  /** Whether the filters leave nothing to be written; the project is whole in any case. */
  get isEmpty(): boolean {
    return this.counts[this.choices.scope] === 0 && this.choices.forms.some((form) => form !== 'project')
  }

  /** What is chosen has changed: what was said of the last file no longer holds. */
  touch(): void {
    if (this.#outcome.state !== 'working') this.#outcome = { state: 'ready' }
  }

  /**
   * Writes what is chosen. Never rejects: a failure is an outcome.
   * @param stemOf makes of the name of what is shown what the names of files begin with
   * @returns null where it failed or was cancelled
   */
  async write(stemOf: (name: string) => string): Promise<TakenOut | null> {
    if (!this.isReady) return null
    this.choices.remember()
    const writing = (this.#writing = new AbortController())
    this.#outcome = { state: 'working' }
    try {
      const file = await this.#write(this.#job(stemOf), writing.signal)
      this.#outcome = { state: 'written', name: file.name, bytes: file.blob.size }
      return file
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.#outcome = writing.signal.aborted ? { state: 'ready' } : { state: 'failed', reason }
      return null
    }
  }

  /** Ends the writing, where something is being written. */
  cancel(): void {
    this.#writing?.abort()
  }

  #job(stemOf: (name: string) => string): TakeOutJob {
    const { work } = this.#explorer
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a moment that never changes
    const created = work.projects.current?.created ?? new Date().toISOString()
    return {
      stem: stemOf(work.name),
      forms: this.choices.forms,
      isZipped: this.choices.isZipped,
      extraction: this.#extraction,
      project: { name: work.name, created, ...work.content },
    }
  }

  get #extraction(): Extraction {
    const { corrected, visible } = this.#explorer
    return this.choices.scope === 'all' ? corrected.extraction : narrow(corrected.extraction, visible)
  }
}
