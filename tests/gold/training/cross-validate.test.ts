import { expect, test } from 'vitest'
import { bundledLexicon } from '../../../src/extract/index.ts'
import { readWeights } from '../../../src/extract/links/weights.ts'
import { sampleReports } from '../../fixtures/sample-reports.ts'
import { goldDocuments } from '../../fixtures/gold.ts'
import { crossValidate, labelReports, train } from './cross-validate.ts'
import { weightsTable } from './weights-table.ts'

const lexicon = bundledLexicon()
const labelled = labelReports(sampleReports(), goldDocuments(), lexicon)

test('what the annotation says is said of the statements found', () => {
  const statements = labelled.flatMap((one) => one.statements)
  expect(statements.filter(({ right }) => right).length).toBeGreaterThan(60)
  for (const { described, polarities, answered, anywhere } of statements)
    for (const labels of [polarities, answered, anywhere])
      expect(labels).toHaveLength(described.candidates.length)
  const targets = statements.flatMap(({ polarities }) => polarities.filter((polarity) => polarity !== null))
  expect(targets).toContain(-1)
  expect(statements.some(({ answered }) => answered.includes(true))).toBe(true)
})

test('a stand that a statement takes is also one that the report has', () => {
  for (const { polarities, anywhere } of labelled.flatMap((one) => one.statements))
    polarities.forEach((polarity, at) => {
      if (polarity !== null) expect(anywhere[at]).toContain(polarity)
    })
})

test('learning twice gives the same table, which is read as it was written', () => {
  const table = weightsTable(train(labelled))
  expect(weightsTable(train(labelled))).toBe(table)
  expect(weightsTable(readWeights({ file: 'weights.tsv', text: table }))).toBe(table)
})

test('every report is read once by models that do not know its outlet', () => {
  const ids = crossValidate(labelled, lexicon).map(({ id }) => id)
  expect(ids.sort()).toEqual(goldDocuments().map(({ document }) => document))
})
