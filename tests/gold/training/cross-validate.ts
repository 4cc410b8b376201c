import { extract } from '../../../src/extract/index.ts'
import type { Lexicon } from '../../../src/extract/lexicon/lexicon.ts'
import { addTo } from '../../../src/extract/lexicon/maps.ts'
import type { Report } from '../../../src/extract/types.ts'
import { compareExtraction } from '../compare-extraction.ts'
import type { Comparison } from '../compare.ts'
import type { Annotation } from '../from-annotation.ts'
import { labelReport, type LabelledStatement } from './label-report.ts'
import { trainWeights } from './train-weights.ts'

/** A report, its annotation, and what the annotation says of the statements found in it. */
export interface LabelledReport {
  readonly report: Report
  readonly annotation: Annotation
  readonly statements: readonly LabelledStatement[]
}

/** Labels all annotated reports. */
export function labelReports(
  reports: readonly Report[],
  annotations: readonly Annotation[],
  lexicon: Lexicon,
): LabelledReport[] {
  return annotations.flatMap((annotation) => {
    const report = reports.find(({ id }) => id === annotation.document)
    return report ? [{ report, annotation, statements: labelReport(report, annotation, lexicon) }] : []
  })
}

/**
 * Trains once for each outlet on the reports of all others, and compares what is found in its own with what was learnt
 * so: how the models do on outlets that they have never seen. A report without outlet is one of its own.
 */
export function crossValidate(labelled: readonly LabelledReport[], lexicon: Lexicon): Comparison[] {
  const outlets = new Map<string, LabelledReport[]>()
  for (const one of labelled) addTo(outlets, one.report.source ?? one.report.id, one)
  return [...outlets.values()].flatMap((own) => {
    const others = labelled.filter((one) => !own.includes(one))
    const weights = trainWeights(others.flatMap(({ statements }) => statements))
    const reports = own.map(({ report }) => report)
    const annotations = own.map(({ annotation }) => annotation)
    return compareExtraction(annotations, extract(reports, { ...lexicon, weights }))
  })
}
