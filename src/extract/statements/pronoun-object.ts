import type { ActorRecord } from '../actors/actor-record.ts'
import { sameSide } from '../actors/same-side.ts'
import type { Phrase } from '../actors/phrase.ts'
import { PRONOUNS, pronounCuts, type PronounKey } from '../lexicon/segments.ts'
import type { Role } from '../lexicon/roles.ts'
import type { Cue, Draft, Slot } from './draft.ts'
import { agrees } from './gender.ts'
import { wordAt, type Reading } from './reading.ts'
import { lookBack } from './subject.ts'

/** So many words behind its cue «إياه» stands. */
const REACH = 2

/**
 * «وتتهمه المعارضة بالفساد», «واصفا إياه بأنه», «الوزير الذي وصفته بالكاذب»: a pronoun in the place of whom the cue is
 * about. The slot stands at the cue; its phrase is the one that the pronoun takes up.
 */
export function withPronounObject(reading: Reading, cue: Cue, context: Context): Cue {
  const role = openRole(cue)
  const pronoun = role && pronounOf(reading, cue)
  const phrase = pronoun ? antecedentOf(reading, cue, { pronoun, ...context }) : null
  if (!role || !phrase) return cue
  const { first } = cue.range
  const slot: Slot = { role, first, last: first + 1, phrase }
  return { ...cue, slots: [...cue.slots, slot] }
}

interface Context {
  readonly speaker: ActorRecord
  /** The statement before. */
  readonly previous: Draft | undefined
}

/** The role of the object where it is somebody, and the cue names nobody in it. */
function openRole({ verb, slots }: Cue): Role | null {
  const role = verb?.roles.find(({ slot, role: one }) => slot === 'object' && one !== 'content')?.role
  return role && !slots.some((slot) => slot.role === role) ? role : null
}

function pronounOf(reading: Reading, { verb, range, content }: Cue): PronounKey | null {
  const own = wordAt(reading, range.first)?.verbs.find((form) => form.verb === verb && form.object !== null)
  if (own?.object) return PRONOUNS[own.object].person === 3 ? own.object : null
  for (let at = range.first + 1; at <= Math.min(range.first + REACH, content.first); at++) {
    const key = wordAt(reading, at)?.key ?? ''
    const cut = key.startsWith('ايا') ? pronounCuts(key).find(([rest]) => rest === 'ايا') : undefined
    if (cut) return cut[1]
  }
  return null
}

/**
 * The noun before الذي; else whom the speaker has just spoken to or of («اتهم السويد ... كما اتهمها»), else the actor named
 * last, if the pronoun fits and it is not on the speaker's side.
 */
function antecedentOf(
  reading: Reading,
  { range, sentence, verb }: Cue,
  { pronoun, speaker, previous }: Context & { readonly pronoun: PronounKey },
): Phrase | null {
  const agreement = PRONOUNS[pronoun]
  const form = wordAt(reading, range.first)?.verbs.find((one) => one.verb === verb)
  const before = form && lookBack(reading, { verb: range.first, from: sentence.first, agreement: form })
  if (before?.relative) return before.subject
  const fits = (record: ActorRecord | null) =>
    record !== null && record.type !== 'medium' && !sameSide(record, speaker) && agrees(record, agreement)
  const spokenOf = (previous?.speaker === speaker ? previous.cue.slots : []).find(
    ({ phrase }) => phrase !== null && fits(reading.book.resolve(phrase)),
  )
  if (spokenOf) return spokenOf.phrase
  const record = reading.book.latest(range.first, fits)
  return record?.phrases.findLast(({ first }) => first < range.first) ?? null
}
