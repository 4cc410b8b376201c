import type { Extraction } from '../extract/index.ts'
import { BrokenExtractionError } from '../graph/errors.ts'
import { readFile, type FileAnswer } from '../worker/file-client.ts'

/** What writes the files that can be opened: the command line of this program. */
export const EXTRACT_COMMAND = 'isnad extract'

/** Why a file was not opened: what its reader found, an id that is not there, or what the browser says. */
export type Refusal =
  Exclude<FileAnswer, { kind: 'extraction' }> | { readonly kind: 'broken'; readonly reason: string }

/** A file that is not open yet, or will not be. */
export interface Attempt {
  readonly name: string
  /** Null while it is being read. */
  readonly refusal: Refusal | null
}

/** Reads a file; a signal ends the reading. */
export type FileReading = (file: File, signal: AbortSignal) => Promise<FileAnswer>

/** The file that a person opened in the place of the samples. A file that cannot be opened leaves all as it was. */
export class OpenedFile {
  readonly #show: (extraction: Extraction) => void
  readonly #read: FileReading
  #name = $state<string | null>(null)
  #attempt = $state.raw<Attempt | null>(null)
  #reading: AbortController | null = null

  /** @param show takes what a file holds; may throw BrokenExtractionError */
  constructor(show: (extraction: Extraction) => void, read: FileReading = readFile) {
    this.#show = show
    this.#read = read
  }

  /** Of the file that is shown; null where the samples are. */
  get name(): string | null {
    return this.#name
  }

  get attempt(): Attempt | null {
    return this.#attempt
  }

  /** Opens a file; of several only the newest counts. Never rejects: a refusal is a state. */
  async open(file: File): Promise<void> {
    this.dismiss()
    const reading = (this.#reading = new AbortController())
    this.#attempt = { name: file.name, refusal: null }
    const refusal = await this.#take(file, reading.signal)
    if (reading.signal.aborted) return
    this.#attempt = refusal && { name: file.name, refusal }
    if (refusal === null) this.#name = file.name
  }

  /** Gives up an opening, or puts a refusal out of sight. */
  dismiss(): void {
    this.#reading?.abort()
    this.#attempt = null
  }

  /** Something else is shown now. */
  close(): void {
    this.dismiss()
    this.#name = null
  }

  async #take(file: File, signal: AbortSignal): Promise<Refusal | null> {
    try {
      const answer = await this.#read(file, signal)
      if (answer.kind !== 'extraction') return answer
      if (!signal.aborted) this.#show(answer.extraction)
      return null
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { kind: error instanceof BrokenExtractionError ? 'broken' : 'failure', reason }
    }
  }
}
