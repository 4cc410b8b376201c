import type { ActorRecord } from '../actors/actor-record.ts'
import { agrees } from './gender.ts'
import type { Cue, Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** How far back a dropped subject looks among the statements before it. */
const MEMORY = 6

/** Who makes a statement: the phrase at its cue, the speaker before it, or whom a dropped subject means. */
export function speakerOf(reading: Reading, cue: Cue, before: readonly Draft[]): ActorRecord | null {
  const { phrase, sameAsBefore } = cue.speaker
  if (phrase) return reading.book.resolve(phrase) ?? issuer(before)
  const document = cue.slots.find((slot) => slot.role === 'topic' && slot.phrase?.kind === 'document')?.phrase
  if (document) return reading.book.resolve(document) ?? issuer(before)
  if (sameAsBefore) return sentenceSpeaker(cue, before) ?? droppedSubject(reading, cue, before)
  return droppedSubject(reading, cue, before)
}

/** A document speaks for whoever spoke last. */
function issuer(before: readonly Draft[]): ActorRecord | null {
  return before.findLast((draft) => draft.cue.sibling)?.speaker ?? before.at(-1)?.speaker ?? null
}

/** The speaker of the clause that a circumstantial cue belongs to. */
function sentenceSpeaker(cue: Cue, before: readonly Draft[]): ActorRecord | null {
  const same = before.filter((draft) => draft.cue.sentence === cue.sentence)
  const fitting = same.findLast((draft) => draft.cue.sibling && agrees(draft.speaker, cue.speaker))
  return (fitting ?? same.findLast((draft) => agrees(draft.speaker, cue.speaker)))?.speaker ?? null
}

/** A dropped subject is the last speaker whose gender and number the verb shows, else the actor named last. */
function droppedSubject({ book }: Reading, cue: Cue, before: readonly Draft[]): ActorRecord | null {
  const around = before.findLast((draft) => contains(draft, cue.range.first))
  if (around && agrees(around.speaker, cue.speaker)) return around.speaker
  const recent = before.filter((draft) => draft.cue.sibling).slice(-MEMORY)
  const fitting = recent.findLast((draft) => agrees(draft.speaker, cue.speaker))
  if (fitting) return fitting.speaker
  const named = book.latest(cue.range.first, (record) => agrees(record, cue.speaker))
  return named ?? recent.at(-1)?.speaker ?? null
}

/** Whether a token stands in the content of a statement. */
export function contains({ content }: Draft, at: number): boolean {
  return content.some(({ first, last }) => at >= first && at < last)
}
