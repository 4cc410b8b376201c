import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from './root.ts'
import type { Step } from './steps.ts'

/** What became of a step. */
export interface Outcome {
  readonly step: Step
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly milliseconds: number
  /** The failed tests: file, name and the first line of what went wrong. */
  readonly failures: readonly string[]
  /** All that the program printed. */
  readonly output: string
}

/** The part of vitest's JSON report that is read here. */
interface TestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly FileReport[]
}

interface FileReport {
  readonly name: string
  readonly status: string
  /** Why the file itself failed, empty where only its tests did. */
  readonly message: string
  readonly assertionResults: readonly TestResult[]
}

interface TestResult {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'failures'>

/** Runs a step to its end and counts; never throws, since the other steps go on whatever happens. */
export async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now()
  const folder = await mkdtemp(join(tmpdir(), 'isnad-test-'))
  const report = join(folder, 'report.json')
  const extra =
    step.kind === 'tests' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const { code, output } = await run([step.program, ...step.args, ...extra])
  const counts = step.kind === 'tests' ? countTests(report, code) : countCheck(code)
  await rm(folder, { recursive: true })
  return { step, ...counts, output, milliseconds: performance.now() - started }
}

function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

function countCheck(code: number | null): Counts {
  return code === 0
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [] }
}

/** Counts the tests; a run that failed without a failed test (a file that does not load, say) counts as one. */
export function countTests(reportFile: string, code: number | null): Counts {
  const report = readReport(reportFile)
  if (report === null) return countCheck(null)
  const failed = Math.max(report.numFailedTests, Number(code !== 0 || !report.success))
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed, skipped, failures: report.testResults.flatMap(failuresOf) }
}

function failuresOf({ name, status, message, assertionResults }: FileReport): string[] {
  const file = relative(root, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`]
  return failed.map((test) => `${file} › ${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

function readReport(file: string): TestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestReport
  } catch {
    return null
  }
}
