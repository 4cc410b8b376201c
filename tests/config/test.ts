/**
 * `npm test`: runs every check and all tests to the end, whatever fails on the way, and closes with a summary whose
 * last line is `N passed, N failed`. Names of steps, or parts of them, as arguments run only those.
 */
import { runStep, type Outcome } from './run-step.ts'
import { steps } from './steps.ts'
import { closingLine, headingOf, summaryOf } from './summary.ts'

const wanted = process.argv.slice(2)
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
const outcomes: Outcome[] = []

/** Takes steps from the queue until it is empty; two of these side by side keep two cores busy. */
async function work(queue: (typeof chosen)[number][]): Promise<void> {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const outcome = await runStep(step)
    outcomes.push(outcome)
    console.log(headingOf(outcome))
    if (outcome.failed > 0 || step.kind === 'tests') console.log(outcome.output.trimEnd())
  }
}

const checks = chosen.filter(({ kind }) => kind === 'check')
await Promise.all([work(checks), work(checks)])
await work(chosen.filter(({ kind }) => kind === 'tests'))

outcomes.sort((a, b) => chosen.indexOf(a.step) - chosen.indexOf(b.step))
console.log(summaryOf(outcomes))
console.log(closingLine(outcomes))
process.exitCode = outcomes.some(({ failed }) => failed > 0) || outcomes.length === 0 ? 1 : 0
