import { isOfAnother, ownerOf } from '../actors/owner.ts'
import type { ActorRecord } from '../actors/actor-record.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Act } from '../types.ts'
import { wordAt, type Reading } from '../statements/reading.ts'

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
    const owner = noun.possessor === null ? ownerOf(reading, at, last) : null
    const demonstrative = wordAt(reading, at - 1)?.classes.includes('demonstrative') ?? false
    const anaphoric = noun.definite || demonstrative || isOfAnother(noun.possessor)
    if (owner !== null || anaphoric) return { at, act: noun.value.act, owner, anaphoric }
  }
  return null
}
