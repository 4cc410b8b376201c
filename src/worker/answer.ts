import type { Extraction, Report } from '../extract/index.ts'
import type { Answer, ExtractRequest, Progress } from './protocol.ts'

/** Reads reports, and tells how far it has come. */
export type Extractor = (reports: readonly Report[], onProgress: (progress: Progress) => void) => Extraction

/** Carries out a request and posts its answers; what goes wrong is an answer too. */
export function answer(
  { request, reports }: ExtractRequest,
  extractor: Extractor,
  post: (answer: Answer) => void,
): void {
  try {
    const extraction = extractor(reports, (progress) => post({ kind: 'progress', request, progress }))
    post({ kind: 'extraction', request, extraction })
  } catch (error) {
    post({ kind: 'failure', request, reason: error instanceof Error ? error.message : String(error) })
  }
}
