import type { Extraction } from '../extract/index.ts'
import type { writeProjectFile } from '../projects/project-file.ts'
import type { TakeOutForm } from './forms.ts'

/** What is to be written, as plain data that a worker can be sent. */
export interface TakeOutJob {
  /** What the names of the files begin with. */
  readonly stem: string
  /** At least one. */
  readonly forms: readonly TakeOutForm[]
  /** Whether a single file is packed as well; several always are. */
  readonly isZipped: boolean
  /** What all forms but the project are made of: corrected, and as much of it as is wanted. */
  readonly extraction: Extraction
  /** Always whole: what was read, and what people did to it. */
  readonly project: Parameters<typeof writeProjectFile>[0]
}

/** A file to be saved. */
export interface TakenOut {
  readonly name: string
  readonly blob: Blob
}
