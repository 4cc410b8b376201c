import type { StandAlone } from '../exchange/stand-alone.ts'
import type { Extraction } from '../extract/index.ts'
import type { writeProjectFile } from '../projects/project-file.ts'
import type { TakeOutForm } from './forms.ts'

/** A page that stands alone, without the extraction that it shows. */
export interface PageJob extends Pick<StandAlone, 'title' | 'language' | 'places' | 'steps'> {
  /** The page as it was built, empty. */
  readonly template: string
}

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
  /** Null where no page is asked for. */
  readonly page: PageJob | null
}

/** A file to be saved. */
export interface TakenOut {
  readonly name: string
  readonly blob: Blob
}
