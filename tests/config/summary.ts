import type { Outcome } from './run-step.ts'

/** The line that is printed when a step ends. */
export function headingOf({ step, failed, milliseconds }: Outcome): string {
  return `${failed > 0 ? '✗' : '✓'} ${step.name} (${seconds(milliseconds)})`
}

/** A table of all steps, and below a step that failed the tests that did: a reader of the end alone knows what to mend. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ step }) => step.name.length))
  const rows = outcomes.flatMap((outcome) => {
    const { step, passed, failed, skipped, milliseconds, failures } = outcome
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    const row = `${failed > 0 ? '✗' : '✓'} ${step.name.padEnd(width)}  ${seconds(milliseconds).padStart(7)}  ${counts}`
    return [row, ...failures.map((failure) => `    ${failure}`)]
  })
  return ['', 'Summary', ...rows, ''].join('\n')
}

/** The last line: the sums over all steps, plain, for people and machines alike. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const sum = (name: 'passed' | 'failed'): number =>
    outcomes.reduce((total, outcome) => total + outcome[name], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
