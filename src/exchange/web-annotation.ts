import type { Actor, Extraction, Span, Statement } from '../extract/index.ts'
import { codePointOffsets } from './code-points.ts'
import { lookUp, type LookUp } from './look-up.ts'

/** Letters of the text before and after a quotation that a selector gives, to find it again in a changed text. */
const CONTEXT = 32

const urn = (kind: string, id: string): string => `urn:isnad:${kind}:${encodeURIComponent(id)}`

/**
 * The statements as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/): each points at its words
 * by place, in code points, and by quotation; its bodies name the speaker, the act and the stances.
 */
export function writeWebAnnotations(extraction: Extraction): string {
  const find = lookUp(extraction)
  const offsets = new Map(extraction.documents.map(({ id, text }) => [id, codePointOffsets(text)]))
  const items = extraction.statements.map((statement) => {
    const offsetOf = offsets.get(statement.document) ?? ((offset: number) => offset)
    return annotationOf(find, statement, offsetOf)
  })
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:isnad:annotations',
      type: 'AnnotationPage',
      items,
    },
    null,
    1,
  )
}

type Offset = (offset: number) => number

function annotationOf(find: LookUp, statement: Statement, offsetOf: Offset) {
  const { id, document, content, speaker, act, review } = statement
  const { text } = find.report(document)
  return {
    id: urn('statement', id),
    type: 'Annotation',
    motivation: 'identifying',
    ...(review && { creator: { type: 'Person', name: review.by }, created: review.at }),
    body: [
      actorBody(find.actor(speaker), 'identifying'),
      { type: 'TextualBody', purpose: 'classifying', value: `act:${act}` },
      ...find.stances(id).map(({ target, polarity }) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        language: 'ar',
        value: `stance:${polarity} ${find.targetName(target)}`,
      })),
    ],
    target: content.map((span) => targetOf({ document, text, span }, offsetOf)),
  }
}

function actorBody({ id, name, wikidata }: Actor, purpose: string) {
  return {
    type: 'SpecificResource',
    purpose,
    source: {
      id: wikidata === null ? urn('actor', id) : `http://www.wikidata.org/entity/${wikidata}`,
      label: name.ar,
    },
  }
}

interface Place {
  readonly document: string
  readonly text: string
  readonly span: Span
}

function targetOf({ document, text, span: [start, end] }: Place, offsetOf: Offset) {
  return {
    source: urn('report', document),
    selector: [
      { type: 'TextPositionSelector', start: offsetOf(start), end: offsetOf(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
        suffix: whole(text.slice(end, end + CONTEXT)),
      },
    ],
  }
}

/** Without half a surrogate pair at an end, which a cut in the middle of one leaves. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '')
