import { agreementOf, type Agreement } from '../corrections/agreement.ts'
import { align, type Aligned } from '../corrections/align.ts'
import { applyCorrections } from '../corrections/apply.ts'
import type { Extraction } from '../extract/index.ts'
import type { ProjectContent } from '../projects/types.ts'
import { readFile, type FileAnswer } from '../worker/file-client.ts'
import type { FileReading } from './opened-file.svelte.ts'

/** What another coder made of the reports. */
export interface OtherCoding {
  readonly name: string
  readonly extraction: Extraction
}

/** Why a file cannot be compared with. */
export type ComparisonRefusal = Extract<FileAnswer, { kind: 'refused' | 'failure' }>

/** Two coders' work on the same reports: how far they agree, and where they differ. */
export class CoderComparison {
  readonly #own: () => Extraction
  readonly #read: FileReading
  #other = $state.raw<OtherCoding | null>(null)
  #refusal = $state.raw<ComparisonRefusal | null>(null)
  #isReading = $state(false)

  /** The reports that both have; null before another coding is there. */
  readonly aligned: Aligned | null = $derived.by(() =>
    this.#other === null ? null : align(this.#own(), this.#other.extraction),
  )
  readonly agreement: Agreement | null = $derived(
    this.aligned === null ? null : agreementOf(this.aligned.one, this.aligned.other),
  )

  /** @param own what the machine found with what this coder corrected */
  constructor(own: () => Extraction, read: FileReading = readFile) {
    this.#own = own
    this.#read = read
  }

  get other(): OtherCoding | null {
    return this.#other
  }

  get refusal(): ComparisonRefusal | null {
    return this.#refusal
  }

  get isReading(): boolean {
    return this.#isReading
  }

  /** Takes the project or the extraction of a file. Never rejects: a refusal is a state. */
  async open(file: File): Promise<void> {
    this.#isReading = true
    this.#refusal = null
    try {
      const answer = await this.#read(file, new AbortController().signal)
      if (answer.kind === 'project') this.take(answer.project.name, answer.project)
      else if (answer.kind === 'extraction') this.#other = { name: file.name, extraction: answer.extraction }
      else this.#refusal = answer
    } catch (error) {
      this.#refusal = { kind: 'failure', reason: error instanceof Error ? error.message : String(error) }
    }
    this.#isReading = false
  }

  /** Takes a project of this browser. */
  take(name: string, { extraction, history }: ProjectContent): void {
    this.#other = { name, extraction: applyCorrections(extraction, history.done).extraction }
  }
}
