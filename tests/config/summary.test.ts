import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './root.ts'
import { countTests, type Outcome } from './run-step.ts'
import { steps } from './steps.ts'
import { closingLine, summaryOf } from './summary.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-summary-'))
afterAll(() => rmSync(folder, { recursive: true }))

const step = { name: 'unit tests', program: 'vitest', args: [], kind: 'tests' } as const
const outcome = (passed: number, failed: number, skipped = 0): Outcome => ({
  step,
  passed,
  failed,
  skipped,
  milliseconds: 1234,
  failures: [],
  output: '',
})

test('the closing line sums up all steps and is plain', () => {
  expect(closingLine([outcome(3, 0), outcome(1, 2), outcome(0, 1)])).toBe('4 passed, 3 failed')
})

test('the summary has a line a step', () => {
  expect(summaryOf([outcome(3, 0, 2), outcome(1, 2)])).toContain(
    '✓ unit tests    1.2 s  3 passed, 0 failed, 2 skipped',
  )
  expect(summaryOf([outcome(1, 2)])).toContain('✗ unit tests')
})

test('a step that failed names its failed tests', () => {
  const lines = summaryOf([
    { ...outcome(1, 1), failures: ['a.test.ts › it works: no'] },
    outcome(1, 0),
  ]).split('\n')
  const failed = lines.findIndex((line) => line.startsWith('✗'))
  expect(lines[failed + 1]).toBe('    a.test.ts › it works: no')
})

test.each([
  ['all passed', { success: true, numFailedTests: 0 }, 0, 0],
  ['two failed', { success: false, numFailedTests: 2 }, 1, 2],
  ['a file did not load', { success: false, numFailedTests: 0 }, 1, 1],
  ['an error outside of any test', { success: true, numFailedTests: 0 }, 1, 1],
])('tests are counted from the report: %s', (_, report, code, failed) => {
  const file = join(folder, 'report.json')
  writeReport(file, report)
  expect(countTests(file, code)).toEqual({ passed: 5, failed, skipped: 1, failures: [] })
})

test('failures are named with file, test and the first line of the reason', () => {
  const file = join(folder, 'failed.json')
  const passed = { fullName: 'a passes', status: 'passed', failureMessages: [] }
  const failed = {
    fullName: 'b fails',
    status: 'failed',
    failureMessages: ['Error: 1 is not 2\n    at line 3'],
  }
  const testResults = [
    {
      name: join(root, 'tests/b.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [passed, failed],
    },
    { name: join(root, 'tests/c.test.ts'), status: 'failed', message: 'No such file', assertionResults: [] },
  ]
  writeReport(file, { success: false, numFailedTests: 1, testResults })
  expect(countTests(file, 1).failures).toEqual([
    'tests/b.test.ts › b fails: Error: 1 is not 2',
    'tests/c.test.ts: No such file',
  ])
})

test('a run that left no report has failed', () => {
  expect(countTests(join(folder, 'missing.json'), 0)).toMatchObject({ passed: 0, failed: 1 })
})

function writeReport(file: string, report: object): void {
  const counts = { numPassedTests: 5, numPendingTests: 0, numTodoTests: 1, testResults: [] }
  writeFileSync(file, JSON.stringify({ ...counts, ...report }))
}

test('every step names a program that is installed', () => {
  expect(steps.map(({ name }) => name)).toContain('unit tests')
  expect(steps.every(({ program }) => program.includes('node_modules'))).toBe(true)
})
