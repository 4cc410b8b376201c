import * as v from 'valibot'
import { ACTOR_TYPES, ACTS, MODES, RELATIONS } from '../extract/index.ts'

/*
 * The form of an extraction, as `src/extract/types.ts` describes it. Objects are loose: fields that a later version
 * adds are kept. What earlier versions did not have is filled in.
 */

const id = v.pipe(v.string(), v.nonEmpty())
const orNull = v.nullable(id)
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.pipe(
  v.strictTuple([offset, offset]),
  v.check(([start, end]) => start <= end),
)
const share = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1)
const inBoth = v.looseObject({ ar: v.string(), en: v.nullable(v.string()) })
const day = v.nullable(v.pipe(v.string(), v.isoDate()))
const review = v.exactOptional(
  v.looseObject({
    verdict: v.picklist(['accepted', 'changed', 'added']),
    by: v.string(),
    at: v.string(),
  }),
)

const report = v.looseObject({
  id,
  title: v.string(),
  source: v.nullable(v.string()),
  published: day,
  language: v.string(),
  text: v.string(),
})

const mention = v.looseObject({ document: id, start: offset, end: offset })

const actor = v.looseObject({
  id,
  name: inBoth,
  type: v.picklist(ACTOR_TYPES),
  aliases: v.array(v.string()),
  wikidata: v.nullable(v.string()),
  memberOf: v.array(id),
  mentions: v.array(mention),
  review,
})

const issue = v.looseObject({ id, label: inBoth })

const statement = v.looseObject({
  id,
  document: id,
  speaker: id,
  speakerSpan: v.nullable(span),
  cue: span,
  content: v.array(span),
  mode: v.picklist(MODES),
  act: v.picklist(ACTS),
  addressee: orNull,
  medium: orNull,
  within: orNull,
  date: day,
  headline: v.boolean(),
  sameAs: v.optional(orNull, null),
  rule: v.string(),
  confidence: share,
  review,
})

const stance = v.looseObject({
  id,
  statement: id,
  holder: id,
  target: id,
  polarity: v.picklist([-1, 0, 1]),
  act: v.picklist(ACTS),
  evidence: span,
  rule: v.string(),
  confidence: share,
  review,
})

const reply = v.looseObject({
  id,
  from: id,
  to: orNull,
  toActor: id,
  relation: v.picklist(RELATIONS),
  evidence: span,
  rule: v.string(),
  confidence: share,
  review,
})

export const extractionSchema = v.looseObject({
  format: v.literal('isnad-extraction'),
  version: v.literal(1),
  documents: v.array(report),
  actors: v.array(actor),
  issues: v.array(issue),
  statements: v.array(statement),
  stances: v.array(stance),
  replies: v.array(reply),
})
