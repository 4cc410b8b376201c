import type {
  Act,
  Actor,
  ActorType,
  Issue,
  Mention,
  Mode,
  Polarity,
  Relation,
  Span,
} from '../extract/index.ts'

/**
 * Corrections are a patch on top of what the machine found. They name things so that they find them again in a newer
 * extraction of the same reports, in which ids of statements may differ: a statement by where its words stand.
 */

/** A statement: one that the machine found, by its place, or one that a correction added. */
export type StatementReference =
  | {
      readonly kind: 'found'
      readonly document: string
      readonly cue: Span
      readonly content: readonly Span[]
    }
  | { readonly kind: 'added'; readonly correction: string }

/** An actor by id, and by name where a newer extraction knows no such id. */
export interface ActorReference {
  readonly kind: 'actor'
  readonly id: string
  readonly name: string
}

/** An issue by id, and by label where a newer extraction knows no such id. */
export interface IssueReference {
  readonly kind: 'issue'
  readonly id: string
  readonly label: string
}

export type TargetReference = ActorReference | IssueReference

/** What a person says of a statement that they add by marking its words. */
export interface NewStatement {
  readonly document: string
  readonly speaker: ActorReference
  readonly speakerSpan: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly mode: Mode
  readonly act: Act
  /** The stands that it takes, where they are told with it. */
  readonly stances?: readonly { readonly target: TargetReference; readonly polarity: Polarity }[]
}

/** What a person says of an actor that the machine did not find. */
export interface NewActor {
  readonly id: string
  readonly name: Actor['name']
  readonly type: ActorType
}

/** What can be told of an actor; what is left out stays as it is. */
export interface ActorDetails {
  readonly name?: Actor['name']
  readonly type?: ActorType
  readonly memberOf?: readonly ActorReference[]
  readonly wikidata?: string | null
}

/** One thing that a person changes. */
export type Change =
  | { readonly kind: 'accept-statement'; readonly statement: StatementReference }
  | { readonly kind: 'reject-statement'; readonly statement: StatementReference }
  | { readonly kind: 'add-statement'; readonly statement: NewStatement }
  | { readonly kind: 'set-speaker'; readonly statement: StatementReference; readonly speaker: ActorReference }
  | { readonly kind: 'set-act'; readonly statement: StatementReference; readonly act: Act }
  | {
      readonly kind: 'set-spans'
      readonly statement: StatementReference
      readonly cue: Span
      readonly content: readonly Span[]
    }
  | {
      /** Sets the polarity of a stance, adds one that is not there, or takes one away (`null`). */
      readonly kind: 'set-stance'
      readonly statement: StatementReference
      readonly target: TargetReference
      readonly polarity: Polarity | null
    }
  | {
      readonly kind: 'move-stance'
      readonly statement: StatementReference
      readonly from: TargetReference
      readonly to: TargetReference
    }
  | {
      readonly kind: 'link-answer'
      readonly from: StatementReference
      readonly to: StatementReference
      readonly relation: Relation
    }
  | {
      readonly kind: 'unlink-answer'
      readonly from: StatementReference
      /** Null where no report has the statement answered. */
      readonly to: StatementReference | null
      readonly toActor: ActorReference
    }
  | { readonly kind: 'add-actor'; readonly actor: NewActor }
  | { readonly kind: 'add-issue'; readonly issue: Issue }
  | { readonly kind: 'describe-actor'; readonly actor: ActorReference; readonly details: ActorDetails }
  | {
      readonly kind: 'merge-actors'
      readonly into: ActorReference
      readonly merged: readonly ActorReference[]
    }
  | {
      /** Gives some of an actor's statements, mentions and stances about it to another, new one. */
      readonly kind: 'split-actor'
      readonly actor: ActorReference
      readonly part: NewActor
      readonly statements: readonly StatementReference[]
      readonly mentions: readonly Mention[]
      /** The statements whose stances on the actor are meant for the new one. */
      readonly about: readonly StatementReference[]
    }
  | {
      /** Takes back a correction made before, whatever was done since; withdrawing this brings it back. */
      readonly kind: 'withdraw'
      readonly correction: string
    }

export type ChangeKind = Change['kind']

/** A change, by whom and when. */
export interface Correction {
  /** Unique in a project and between the projects of several people. */
  readonly id: string
  readonly by: string
  /** ISO date and time, in UTC. */
  readonly at: string
  readonly change: Change
}

/** What a correction names and the extraction does not have (any more). */
export type Missing = 'statement' | 'actor' | 'issue' | 'stance' | 'reply' | 'report' | 'words'

/** A correction that could not be applied, and what it did not find. */
export interface StaleCorrection {
  readonly correction: Correction
  readonly missing: Missing
}
