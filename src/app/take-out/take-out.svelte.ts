import { narrow } from '../../exchange/narrow.ts'
import type { ChosenPlaces } from '../../exchange/stand-alone.ts'
import type { Extraction } from '../../extract/index.ts'
import type { TakenOut, TakeOutJob } from '../../take-out/job.ts'
import { takeOutFiles } from '../../worker/take-out-client.ts'
import type { Explorer } from '../explorer.svelte.ts'
import { TakeOutChoices, type TakeOutScope } from './choices.svelte.ts'
import { fetchTemplate, NoTemplateError } from './template.ts'

interface Hands {
  /** Writes the files of a job; a signal ends it. */
  readonly write: (job: TakeOutJob, signal: AbortSignal) => Promise<TakenOut>
  readonly fetchTemplate: typeof fetchTemplate
}

type Outcome =
  | { readonly state: 'ready' | 'working' }
  /** `name` is the file's, as the browser is given it. */
  | { readonly state: 'written'; readonly name: string; readonly bytes: number }
  | { readonly state: 'failed'; readonly reason: string }
  /** The empty page, which is fetched when it is first asked for, did not come. */
  | { readonly state: 'no-template' }

/** What the page around it knows. */
export interface Surroundings {
  /** Makes of the name of what is shown what the names of files begin with. */
  readonly stemOf: (name: string) => string
  /** Where these actors stand on the map; null where it has not been seen. */
  readonly placesOf: (ids: readonly string[]) => ChosenPlaces | null
}

/** What is to be taken out, and how it went. */
export class TakeOut {
  readonly choices = new TakeOutChoices()
  readonly #explorer: Explorer
  readonly #hands: Hands
  #outcome = $state.raw<Outcome>({ state: 'ready' })
  #writing: AbortController | null = null

  constructor(explorer: Explorer, hands: Partial<Hands> = {}) {
    this.#explorer = explorer
    this.#hands = { write: takeOutFiles, fetchTemplate, ...hands }
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
   * @returns null where it failed or was cancelled
   */
  async write(surroundings: Surroundings): Promise<TakenOut | null> {
    if (!this.isReady) return null
    const writing = (this.#writing = new AbortController())
    this.#outcome = { state: 'working' }
    try {
      const job = await this.#job(surroundings, writing.signal)
      const file = await this.#hands.write(job, writing.signal)
      this.#outcome = { state: 'written', name: file.name, bytes: file.blob.size }
      return file
    } catch (error) {
      this.#outcome = writing.signal.aborted ? { state: 'ready' } : failureOf(error)
      return null
    }
  }

  /** Ends the writing, where something is being written. */
  cancel(): void {
    this.#writing?.abort()
  }

  async #job({ stemOf, placesOf }: Surroundings, signal: AbortSignal): Promise<TakeOutJob> {
    const { locale, steps, work } = this.#explorer
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a moment that never changes
    const created = work.projects.current?.created ?? new Date().toISOString()
    const extraction = this.#extraction
    return {
      stem: stemOf(work.name),
      forms: this.choices.forms,
      isZipped: this.choices.isZipped,
      extraction,
      project: { name: work.name, created, ...work.content },
      page: this.choices.has('html')
        ? {
            template: await this.#hands.fetchTemplate(signal),
            title: (steps.title ?? work.name).trim() || null,
            language: locale.language,
            places: placesOf(extraction.actors.map(({ id }) => id)),
            steps: steps.list,
          }
        : null,
    }
  }

  get #extraction(): Extraction {
    const { corrected, visible } = this.#explorer
    return this.choices.scope === 'all' ? corrected.extraction : narrow(corrected.extraction, visible)
  }
}

function failureOf(error: unknown): Outcome {
  if (error instanceof NoTemplateError) return { state: 'no-template' }
  return { state: 'failed', reason: error instanceof Error ? error.message : String(error) }
}
