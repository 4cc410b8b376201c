import type { KnownActor } from '../lexicon/gazetteer.ts'
import type { Gender, GrammaticalNumber } from '../lexicon/segments.ts'
import type { ActorType } from '../types.ts'
import type { Phrase } from './phrase.ts'

/** An actor of one report while it is read: who it is and by which phrases the report names it. */
export interface ActorRecord {
  readonly id: string
  name: { ar: string; en: string | null }
  readonly type: ActorType
  readonly known: KnownActor | null
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
  /** Matching keys of the title phrases it was given, without the name. */
  readonly titles: Set<string>
  /** Ids of the states and bodies that its titles name. */
  readonly owners: Set<string>
  readonly phrases: Phrase[]
  /** One phrase of each wording, by its matching keys. */
  readonly wordings: Map<string, Phrase>
  /** The bare words of all wordings and of the known name: what shares none of them is another actor. */
  readonly words: Set<string>
}

/** Ids of the actors that this one belongs to, from the lists and from its titles. */
export function membershipsOf(record: ActorRecord): string[] {
  return [...new Set([...(record.known?.memberOf ?? []), ...record.owners])].filter((id) => id !== record.id)
}

/** Whether an actor belongs to another, by the lists or by its titles. */
export function belongsTo({ id, known, owners }: ActorRecord, whole: string): boolean {
  return id !== whole && (owners.has(whole) || known?.memberOf.includes(whole) === true)
}

/** Whether one of the wordings by which a report names the actor meets a condition. */
export function someWording({ wordings }: ActorRecord, meets: (phrase: Phrase) => boolean): boolean {
  for (const phrase of wordings.values()) if (meets(phrase)) return true
  return false
}
