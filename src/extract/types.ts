/**
 * The extraction as a document: what `extract` returns, the command line prints, the front end draws.
 * It is a contract with readers outside this project, so fields may be added but never change their meaning.
 */

/** `[start, end)` in UTF-16 code units of the report's text. */
export type Span = readonly [start: number, end: number]

/** A news report. `text` has no byte-order mark and LF line ends, and is never changed otherwise. */
export interface Report {
  readonly id: string
  readonly title: string
  /** The outlet, where the text or the caller names it. */
  readonly source: string | null
  /** ISO date (`2016-11-02`) of publication. */
  readonly published: string | null
  /** BCP 47 tag. */
  readonly language: string
  readonly text: string
}

export const ACTOR_TYPES = [
  'person',
  'state',
  'government-body',
  'military',
  'armed-group',
  'party',
  'international-organisation',
  'medium',
  'civil-society',
  'collective',
  'anonymous',
] as const
export type ActorType = (typeof ACTOR_TYPES)[number]

/** One place where a report names an actor. */
export interface Mention {
  readonly document: string
  readonly start: number
  readonly end: number
}

/** Somebody or something that speaks or is spoken about. */
export interface Actor {
  /** Stable across reports and runs. */
  readonly id: string
  readonly name: { readonly ar: string; readonly en: string | null }
  readonly type: ActorType
  readonly aliases: readonly string[]
  readonly wikidata: string | null
  /** Ids of the actors this one belongs to: a minister to a government, a state to an alliance. */
  readonly memberOf: readonly string[]
  readonly mentions: readonly Mention[]
  /** Absent where no person has looked at it. */
  readonly review?: Review
}

/** What a person did to something found: looked at it and left it, changed it, or added it. */
export interface Review {
  readonly verdict: 'accepted' | 'changed' | 'added'
  /** Whoever did it, by the name that they go by. */
  readonly by: string
  /** ISO date and time, in UTC. */
  readonly at: string
}

/** A matter that a stance can be taken on. */
export interface Issue {
  readonly id: string
  readonly label: { readonly ar: string; readonly en: string | null }
}

/** How the words are given: all quoted, partly quoted, in the reporter's words, or as a reported act without a clause. */
export const MODES = ['direct', 'mixed', 'indirect', 'act'] as const
export type Mode = (typeof MODES)[number]

/** What the speaker does by speaking; of several, the statement's act is the strongest: the last in this order. */
export const ACTS = [
  'state',
  'support',
  'agree',
  'concede',
  'promise',
  'request',
  'accuse',
  'reject',
  'deny',
  'threaten',
] as const
export type Act = (typeof ACTS)[number]

/** One act of speech that the text attributes to a source. */
export interface Statement {
  readonly id: string
  /** Id of the report. */
  readonly document: string
  /** Actor id; an unnamed speaker is an actor of type `anonymous`. */
  readonly speaker: string
  /** The mention that names the speaker; null where the subject is dropped. */
  readonly speakerSpan: Span | null
  /** The word or words that attribute. */
  readonly cue: Span
  /** What was said: one or more spans in text order. */
  readonly content: readonly Span[]
  readonly mode: Mode
  readonly act: Act
  /** Actor id of the one spoken to. */
  readonly addressee: string | null
  /** Actor id of the outlet that it was said to or through. */
  readonly medium: string | null
  /** Id of the statement that this one is reported inside. */
  readonly within: string | null
  /** ISO date on which it was said, as far as the text lets one tell. */
  readonly date: string | null
  /** Stands in a title, subheading or caption that the body repeats. */
  readonly headline: boolean
  /**
   * Id of the first statement with the same words of the same actor, where another report or a headline gives it
   * too; null for that first one and for statements that stand alone. Never leads on: the statement it names has null.
   */
  readonly sameAs: string | null
  /** Id of the rule that found it. */
  readonly rule: string
  /** How likely it is that the statement is one and its speaker the right one, 0 to 1. */
  readonly confidence: number
  /** Absent where no person has looked at it. */
  readonly review?: Review
}

/** Against, neither, in favour. */
export type Polarity = -1 | 0 | 1

/** The stand that a statement takes on an actor or an issue. */
export interface Stance {
  readonly id: string
  readonly statement: string
  /** Actor id: the speaker of the statement. */
  readonly holder: string
  /** Actor or issue id. */
  readonly target: string
  readonly polarity: Polarity
  readonly act: Act
  /** The words that prove it. */
  readonly evidence: Span
  readonly rule: string
  /** How likely it is that this holder takes this stand, 0 to 1. */
  readonly confidence: number
  /** Absent where no person has looked at it. */
  readonly review?: Review
}

export const RELATIONS = ['reject', 'deny', 'criticise', 'agree', 'answer'] as const
export type Relation = (typeof RELATIONS)[number]

/** A statement that answers another. */
export interface Reply {
  readonly id: string
  /** Id of the answering statement. */
  readonly from: string
  /** Id of the statement answered; null where no report has it. */
  readonly to: string | null
  /** Actor id of the one answered. */
  readonly toActor: string
  readonly relation: Relation
  /** The words that prove it, in the report of the answering statement. */
  readonly evidence: Span
  readonly rule: string
  /** How likely it is that the statement answers this actor, 0 to 1. */
  readonly confidence: number
  /** Absent where no person has looked at it. */
  readonly review?: Review
}

/** Everything found in a set of reports. */
export interface Extraction {
  readonly format: 'isnad-extraction'
  readonly version: 1
  readonly documents: readonly Report[]
  readonly actors: readonly Actor[]
  readonly issues: readonly Issue[]
  readonly statements: readonly Statement[]
  readonly stances: readonly Stance[]
  readonly replies: readonly Reply[]
}
