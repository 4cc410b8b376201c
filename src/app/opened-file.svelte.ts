import type { Extraction } from '../extract/index.ts'
import { BrokenExtractionError } from '../graph/errors.ts'
import type { ProjectFile } from '../projects/project-file.ts'
import { readFile, type FileAnswer } from '../worker/file-client.ts'

/** What writes the files that can be opened: the command line of this program. */
export const EXTRACT_COMMAND = 'isnad extract'

/** Why a file was not opened: what its reader found, an id that is not there, or what the browser says. */
export type Refusal =
  Extract<FileAnswer, { kind: 'refused' | 'failure' }> | { readonly kind: 'broken'; readonly reason: string }

/** A file that is not open yet, or will not be. */
export interface Attempt {
  readonly name: string
  /** Null while it is being read. */
  readonly refusal: Refusal | null
}

/** Reads a file; a signal ends the reading. */
export type FileReading = (file: File, signal: AbortSignal) => Promise<FileAnswer>

/** What takes what a file holds, each of which may throw BrokenExtractionError. */
export interface FileTakers {
  readonly extraction: (extraction: Extraction) => void
  /** A project is not shown as a file: it is one more project of this browser. */
  readonly project: (project: ProjectFile) => void
}

/** The file that a person opened in the place of the samples. A file that cannot be opened leaves all as it was. */
export class OpenedFile {
  readonly #takers: FileTakers
  readonly #read: FileReading
  #name = $state<string | null>(null)
  #attempt = $state.raw<Attempt | null>(null)
  #reading: AbortController | null = null

  constructor(takers: FileTakers, read: FileReading = readFile) {
    this.#takers = takers
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
    if (!reading.signal.aborted) this.#attempt = refusal && { name: file.name, refusal }
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
      if (answer.kind !== 'extraction' && answer.kind !== 'project') return answer
      if (signal.aborted) return null
      if (answer.kind === 'extraction') this.#takers.extraction(answer.extraction)
      else this.#takers.project(answer.project)
      this.#name = answer.kind === 'extraction' ? file.name : null
      return null
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return { kind: error instanceof BrokenExtractionError ? 'broken' : 'failure', reason }
    }
  }
}
