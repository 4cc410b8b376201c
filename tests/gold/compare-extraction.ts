import type { Extraction } from '../../src/extract/types.ts'
import { compare, type Comparison } from './compare.ts'
import { fromAnnotation, type Annotation } from './from-annotation.ts'
import { fromExtraction } from './from-extraction.ts'

/**
 * Compares an extraction with every annotation.
 * @throws Error naming an annotation whose report was not read, or whose words are not in it
 */
export function compareExtraction(
  annotations: readonly Annotation[],
  extraction: Extraction,
): readonly Comparison[] {
  const found = fromExtraction(extraction)
  return annotations.map((annotation) => {
    const report = extraction.documents.find(({ id }) => id === annotation.document)
    const judged = found.get(annotation.document)
    if (!report || !judged) throw new Error(`no report for the annotation of ${annotation.document}`)
    return compare(fromAnnotation(annotation, report), judged)
  })
}
