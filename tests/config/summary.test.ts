import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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

test.each([
  ['all passed', { success: true, numFailedTests: 0 }, 0, 0],
  ['two failed', { success: false, numFailedTests: 2 }, 1, 2],
  ['a file did not load', { success: false, numFailedTests: 0 }, 1, 1],
  ['an error outside of any test', { success: true, numFailedTests: 0 }, 1, 1],
])('tests are counted from the report: %s', (_, report, code, failed) => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ numPassedTests: 5, numPendingTests: 0, numTodoTests: 1, ...report }))
  expect(countTests(file, code)).toEqual({ passed: 5, failed, skipped: 1 })
})

test('a run that left no report has failed', () => {
  expect(countTests(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('every step names a program that is installed', () => {
  expect(steps.map(({ name }) => name)).toContain('unit tests')
  expect(steps.every(({ program }) => program.includes('node_modules'))).toBe(true)
})
