import type { Extraction, Report } from '../extract/index.ts'

/** What the page asks of the worker. */
export interface ExtractRequest {
  /** Comes back with every answer, so that no answer is taken for another's. */
  readonly request: number
  readonly reports: readonly Report[]
}

/** How many of the reports of a request have been read. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** What the worker answers: any number of `progress`, then one `extraction` or one `failure`. */
export type Answer =
  | { readonly kind: 'progress'; readonly request: number; readonly progress: Progress }
  | { readonly kind: 'extraction'; readonly request: number; readonly extraction: Extraction }
  | { readonly kind: 'failure'; readonly request: number; readonly reason: string }
