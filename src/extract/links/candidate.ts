import type { ActorRecord } from '../actors/actor-record.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { Answer } from '../replies/antecedent.ts'
import type { ActorStance } from '../stances/find-stances.ts'
import type { Draft, Slot } from '../statements/draft.ts'
import type { StatementFacts } from './describe-statement.ts'
import type { RuleLinks } from './rule-links.ts'

/** A statement whose candidates are described. */
export interface Described {
  readonly links: RuleLinks
  readonly draft: Draft
  readonly facts: StatementFacts
}

/** An actor on whom a statement may take a stand, or whom it may answer, with what ties the two. */
export interface Candidate {
  readonly actor: ActorRecord
  /** The slot of the cue that it fills. */
  slot: Slot | null
  /** Where the content names it first, and how often it does. */
  named: Phrase | null
  times: number
  /** The token of a noun of speech in the content that is the candidate's. */
  speech: number | null
  /** The token of an adjective in the content that stands for it («الموقف الروسي»). */
  adjective: number | null
  /** Where the sentence names it beside the content. */
  outside: Phrase | null
  /** Its statement before this one, and how many other speakers stand between; -1 where it has none. */
  spoke: Draft | null
  rank: number
  /** Its next statement behind this one. */
  later: Draft | null
  /** What the rules found. */
  stance: ActorStance | null
  answer: Answer | null
}

/** A candidate of which nothing is known yet. */
export function newCandidate(actor: ActorRecord): Candidate {
  return {
    actor,
    slot: null,
    named: null,
    times: 0,
    speech: null,
    adjective: null,
    outside: null,
    spoke: null,
    rank: -1,
    later: null,
    stance: null,
    answer: null,
  }
}
