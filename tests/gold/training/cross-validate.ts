import { extract } from '../../../src/extract/index.ts'
import type { Lexicon } from '../../../src/extract/lexicon/lexicon.ts'
import { addTo } from '../../../src/extract/lexicon/maps.ts'
import type { Weights } from '../../../src/extract/links/weights.ts'
import type { Report } from '../../../src/extract/types.ts'
import { compareExtraction } from '../compare-extraction.ts'
import type { Comparison } from '../compare.ts'
import type { Annotation } from '../from-annotation.ts'
import { labelReport, type LabelledStatement } from './label-report.ts'
import { calibrate, judgedLabels } from './calibrate.ts'
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

/** The reports of one outlet; a report without outlet is alone. */
type Outlet = readonly LabelledReport[]

/**
 * Trains once for each outlet on the reports of all others, and compares what is found in its own with what was learnt
 * so: how the models do on outlets that they have never seen.
 */
export function crossValidate(labelled: readonly LabelledReport[], lexicon: Lexicon): Comparison[] {
  return outletsOf(labelled).flatMap((own) => {
    const weights = train(labelled.filter((one) => !own.includes(one)))
    const reports = own.map(({ report }) => report)
    const annotations = own.map(({ annotation }) => annotation)
    return compareExtraction(annotations, extract(reports, { ...lexicon, weights }))
  })
}

/** So many times the models are trained anew to see what their probabilities mean on outlets that they do not know. */
const CALIBRATIONS = 4

/** Learns all weights from labelled reports, and from parts of them what the models' probabilities mean. */
export function train(labelled: readonly LabelledReport[]): Weights {
  const weights = trainWeights(statementsOf(labelled))
  const outlets = outletsOf(labelled)
  const unseen = Array.from({ length: Math.min(CALIBRATIONS, outlets.length) }, (_, part) => {
    const own = outlets.filter((_outlet, at) => at % CALIBRATIONS === part).flat()
    const others = labelled.filter((one) => !own.includes(one))
    return judgedLabels(statementsOf(own), trainWeights(statementsOf(others)))
  })
  return calibrate(weights, {
    stances: unseen.flatMap(({ stances }) => stances),
    answers: unseen.flatMap(({ answers }) => answers),
  })
}

function outletsOf(labelled: readonly LabelledReport[]): Outlet[] {
  const outlets = new Map<string, LabelledReport[]>()
  for (const one of labelled) addTo(outlets, one.report.source ?? one.report.id, one)
  return [...outlets.values()]
}

function statementsOf(labelled: readonly LabelledReport[]): LabelledStatement[] {
  return labelled.flatMap(({ statements }) => statements)
}
