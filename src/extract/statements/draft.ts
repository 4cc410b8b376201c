import type { ActorRecord } from '../actors/actor-record.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { Role } from '../lexicon/roles.ts'
import type { Verb } from '../lexicon/verbs.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Sentence } from '../text/report-text.ts'
import type { Act, Mode, Polarity, Relation } from '../types.ts'

/** What opens the content: a complementiser, a colon, a quotation mark, or a noun phrase in a role of the frame. */
export type Trigger = 'complementiser' | 'colon' | 'quotation' | 'phrase'

/** A complement that has a role in the frame of a cue. */
export interface Slot extends TokenRange {
  readonly role: Role
  readonly phrase: Phrase | null
}

/** A cue with its frame, before its speaker and the end of its content are known. Token indices throughout. */
export interface Cue {
  readonly sentence: Sentence
  /** The words that attribute. */
  readonly range: TokenRange
  readonly verb: Verb | null
  readonly act: Act
  readonly polarity: Polarity
  readonly relation: Relation | null
  readonly slots: readonly Slot[]
  readonly content: ContentStart
  readonly speaker: SpeakerHint
  /** Where a statement around this one must end; the token of a conjunction or comma before the cue. */
  readonly boundary: number
  /** Whether the cue stands beside the statement before it, and not inside its content. */
  readonly sibling: boolean
  readonly rule: string
}

/** Where the content begins, and where it must end if the cue itself tells. */
export interface ContentStart {
  readonly first: number
  readonly last: number | null
  readonly trigger: Trigger
  /** What goes on behind an attribution that parts the words: «..., بحسب X، ...». */
  readonly rest?: TokenRange | null
  /** What a label is put on, where it is a matter and no actor: «وصف الخطة بأنها صفعة». */
  readonly matter?: TokenRange | null
}

/** What the cue shows of its speaker. */
export interface SpeakerHint {
  /** The phrase that names the speaker; null where the subject is dropped or a pronoun. */
  readonly phrase: Phrase | null
  readonly gender: 'm' | 'f'
  readonly number: 's' | 'd' | 'p'
  /** The outlet it was said to or through. */
  readonly medium: Phrase | null
  /** A circumstantial cue keeps the speaker of the cue before it. */
  readonly sameAsBefore: boolean
}

/** A statement of one report whose actors are records and whose content is found. */
export interface Draft {
  readonly cue: Cue
  readonly speaker: ActorRecord
  /** The main part first: what goes on behind it, and the matter that it labels, follow. */
  readonly content: readonly TokenRange[]
  readonly mode: Mode
  readonly act: Act
  readonly polarity: Polarity
  readonly addressee: ActorRecord | null
  medium: ActorRecord | null
  within: Draft | null
}
