import { isOfAnother, ownerOf } from '../actors/owner.ts'
import type { ActorRecord } from '../actors/actor-record.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Act } from '../types.ts'
import { wordAt, type Reading } from '../statements/reading.ts'

/** So many words behind a noun its owner is looked for. */
const OWNER_REACH = 8

/** A noun that names an act of speech, at its place, and whose act it is. */
export interface NamedSpeech {
  readonly at: number
  readonly act: Act
  /** Null where the report does not say whose. */
  readonly owner: ActorRecord | null
  /** Refers back to what was said before: «هذا الادعاء», «مبادرته», «الاتهامات». */
  readonly anaphoric: boolean
}

/** The first noun of speech among the first words of a range. */
export function namedSpeech(
  reading: Reading,
  { first, last }: TokenRange,
  within: number,
): NamedSpeech | null {
  for (let at = first; at < Math.min(last, first + within); at++) {
    const noun = wordAt(reading, at)?.speechNoun
    if (!noun || (reading.covering[at]?.known.length ?? 0) > 0) continue
    const named = noun.possessor === null ? ownerOf(reading, at, last) : null
    const owner = named ?? (noun.definite ? ownerBefore(reading, at, noun.value) : null)
    const demonstrative = wordAt(reading, at - 1)?.classes.includes('demonstrative') ?? false
    const anaphoric = noun.definite || demonstrative || isOfAnother(noun.possessor)
    if (owner !== null || anaphoric) return { at, act: noun.value.act, owner, anaphoric }
  }
  return null
}

/** So many tokens back a report may have told whose act a noun means. */
const MEMORY = 200

/** «المبادرة الصينية ... رحب بالمبادرة»: whose act the same noun was when it was named last; null where nobody's. */
function ownerBefore(reading: Reading, at: number, value: unknown): ActorRecord | null {
  for (let before = at - 1; before >= Math.max(0, at - MEMORY); before--) {
    const noun = wordAt(reading, before)?.speechNoun
    if (!noun || noun.value !== value || noun.possessor !== null) continue
    const owner = ownerOf(reading, before, before + OWNER_REACH)
    if (owner) return owner
  }
  return null
}
