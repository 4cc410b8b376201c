import type { Nisba } from './adjectives.ts'
import type { WordClass } from './closed.ts'
import type { SpeechNoun, StanceNoun } from './nouns.ts'
import type { PhraseStarts } from './phrase-lists.ts'
import type { PronounKey, Segment } from './segments.ts'
import type { Verb, VerbForm } from './verbs.ts'

/** What a lexicon knows of a word by its spelling alone; the same object for every token spelt alike. */
export interface Word {
  readonly surface: string
  /** Matching key: the folded spelling. */
  readonly key: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly segments: readonly Segment[]
  /** The phrases of all lists that it can begin. */
  readonly starts: PhraseStarts
  /** Whether the name of an actor can begin here, and whether the word can be a cue: most can be neither. */
  readonly mayName: boolean
  readonly mayCue: boolean
  readonly verbs: readonly VerbReading[]
  /** Circumstantial participles (قائلا، مشيرة). */
  readonly participles: readonly VerbForm[]
  readonly masdars: readonly NounReading<Verb>[]
  readonly stanceNouns: readonly NounReading<StanceNoun>[]
  readonly speechNoun: NounReading<SpeechNoun> | null
  readonly complementiser: Complementiser | null
  readonly classes: readonly WordClass[]
  readonly nisba: NounReading<Nisba> | null
  /** Whether it is an ordinary noun or adjective of news. */
  readonly commonNoun: boolean
  /** Whether it is one as it stands, with nothing cut off but the article: «بيان» is no «ب» and «يان». */
  readonly wholeNoun: boolean
  /** Gender where the word is a known given name. */
  readonly givenName: 'm' | 'f' | null
}

/** A finite form: how it is written on to its neighbours. */
export interface VerbReading extends VerbForm {
  readonly conjunction: string
  /** «ل» before a subjunctive, or empty. */
  readonly particle: string
  readonly object: PronounKey | null
}

/** A noun or adjective and what is written on to it. */
export interface NounReading<Value> {
  readonly value: Value
  readonly conjunction: string
  readonly preposition: string
  readonly definite: boolean
  readonly possessor: PronounKey | null
}

/** أن, إن, بأن, ألا with what is written on to it. */
export interface Complementiser {
  readonly conjunction: string
  readonly preposition: string
  readonly pronoun: PronounKey | null
  /** Whether the hamza tells «إن» apart; null where it is not written. */
  readonly hamzaBelow: boolean | null
  /** Where the complementiser hides a negation (ألا), the content begins with the word itself. */
  readonly negated: boolean
}
