import { assemble } from './corpus/assemble.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { readReport, type RunStage } from './read-report.ts'
import type { Extraction, Report } from './types.ts'

/** How to watch an extraction. */
export interface ExtractOptions {
  /** Milliseconds of a steady clock; without one, stages are not measured. */
  readonly clock?: () => number
  /** Called at the end of each stage of each report. */
  readonly onStage?: (name: string, milliseconds: number) => void
  /** Called after each report with the number of those read. */
  readonly onReport?: (done: number) => void
}

/**
 * Reads reports and returns who said what, about whom, and who answered whom. Deterministic: the same reports and
 * lexicon give the same document.
 */
export function extract(
  reports: readonly Report[],
  lexicon: Lexicon,
  options: ExtractOptions = {},
): Extraction {
  const stage = measure(options)
  const findings = reports.map((report, index) => {
    const found = readReport(report, lexicon, stage)
    options.onReport?.(index + 1)
    return found
  })
  return stage('corpus', () => assemble(findings))
}

function measure({ clock, onStage }: ExtractOptions): RunStage {
  if (!clock || !onStage) return (_name, run) => run()
  return (name, run) => {
    const started = clock()
    const result = run()
    onStage(name, clock() - started)
    return result
  }
}
