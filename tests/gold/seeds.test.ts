import { expect, test } from 'vitest'
import { bundledLexicon, extract } from '../../src/extract/index.ts'
import { sampleReports } from '../fixtures/sample-reports.ts'
import { goldDocuments } from '../fixtures/gold.ts'
import { compareExtraction } from './compare-extraction.ts'
import { figuresOf } from './figures.ts'

const extraction = extract(sampleReports(), bundledLexicon())
const figures = figuresOf(compareExtraction(goldDocuments(), extraction))

test('every sample report is annotated', () => {
  expect(figures.reports).toBe(extraction.documents.length)
})

// A little below what `npm run evaluate` prints. Raise a floor when its figure rises; never lower one.
test.each([
  ['statements', 0.9],
  ['attributed', 0.82],
  ['edges', 0.55],
  ['replies', 0.5],
] as const)('F1 of %s on the sample reports is at least %d', (name, floor) => {
  expect(figures[name].f1).toBeGreaterThanOrEqual(floor)
})
