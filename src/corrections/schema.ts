import * as v from 'valibot'
import { ACTOR_TYPES, ACTS, MODES, RELATIONS } from '../extract/index.ts'

/* The form of corrections, as `types.ts` describes them, to check what a file brings. */

const id = v.pipe(v.string(), v.nonEmpty())
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.strictTuple([offset, offset])
const spans = v.array(span)
const inBoth = v.object({ ar: v.string(), en: v.nullable(v.string()) })

const statement = v.variant('kind', [
  v.object({ kind: v.literal('found'), document: id, cue: span, content: spans }),
  v.object({ kind: v.literal('added'), correction: id }),
])
const actor = v.object({ kind: v.literal('actor'), id, name: v.string() })
const issue = v.object({ kind: v.literal('issue'), id, label: v.string() })
const target = v.variant('kind', [actor, issue])
const polarity = v.picklist([-1, 0, 1])
const newActor = v.object({ id, name: inBoth, type: v.picklist(ACTOR_TYPES) })
const newIssue = v.object({ id, label: inBoth })
const mention = v.object({ document: id, start: offset, end: offset })

const newStatement = v.object({
  document: id,
  speaker: actor,
  speakerSpan: v.nullable(span),
  cue: span,
  content: spans,
  mode: v.picklist(MODES),
  act: v.picklist(ACTS),
  stances: v.exactOptional(v.array(v.object({ target, polarity }))),
})

const details = v.object({
  name: v.exactOptional(inBoth),
  type: v.exactOptional(v.picklist(ACTOR_TYPES)),
  memberOf: v.exactOptional(v.array(actor)),
  wikidata: v.exactOptional(v.nullable(v.string())),
})

const change = v.variant('kind', [
  v.object({ kind: v.literal('accept-statement'), statement }),
  v.object({ kind: v.literal('reject-statement'), statement }),
  v.object({ kind: v.literal('add-statement'), statement: newStatement }),
  v.object({ kind: v.literal('set-speaker'), statement, speaker: actor }),
  v.object({ kind: v.literal('set-act'), statement, act: v.picklist(ACTS) }),
  v.object({ kind: v.literal('set-spans'), statement, cue: span, content: spans }),
  v.object({
    kind: v.literal('set-stance'),
    statement,
    target,
    polarity: v.nullable(polarity),
  }),
  v.object({ kind: v.literal('move-stance'), statement, from: target, to: target }),
  v.object({
    kind: v.literal('link-answer'),
    from: statement,
    to: statement,
    relation: v.picklist(RELATIONS),
  }),
  v.object({
    kind: v.literal('unlink-answer'),
    from: statement,
    to: v.nullable(statement),
    toActor: actor,
  }),
  v.object({ kind: v.literal('add-actor'), actor: newActor }),
  v.object({ kind: v.literal('add-issue'), issue: newIssue }),
  v.object({ kind: v.literal('describe-actor'), actor, details }),
  v.object({ kind: v.literal('merge-actors'), into: actor, merged: v.array(actor) }),
  v.object({
    kind: v.literal('split-actor'),
    actor,
    part: newActor,
    statements: v.array(statement),
    mentions: v.array(mention),
    about: v.array(statement),
  }),
  v.object({ kind: v.literal('withdraw'), correction: id }),
])

const correction = v.object({ id, by: v.string(), at: v.pipe(v.string(), v.isoTimestamp()), change })

export const historySchema = v.object({ done: v.array(correction), undone: v.array(correction) })
