import type { History } from '../corrections/history.ts'
import type { Extraction } from '../extract/index.ts'

/** What a list of projects shows, kept apart from the reports, which are large. */
export interface ProjectEntry {
  readonly id: string
  readonly name: string
  /** ISO dates and times, in UTC. */
  readonly created: string
  readonly changed: string
  readonly reports: number
  readonly statements: number
  /** Corrections that stand: those taken back are not counted. */
  readonly corrections: number
  /** Goes up with every change: who writes on top of an older one does not know what another tab wrote. */
  readonly revision: number
  /** When it was thrown away; null while it is kept. */
  readonly deleted: string | null
}

/** Everything of a project: reports with what the machine found in them, and what people changed. */
export interface ProjectContent {
  readonly extraction: Extraction
  readonly history: History
}

export interface Project extends ProjectContent {
  readonly entry: ProjectEntry
}
