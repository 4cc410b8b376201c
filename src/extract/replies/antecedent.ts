import type { ActorRecord } from '../actors/actor-record.ts'
import type { Draft } from '../statements/draft.ts'
import type { Debate } from './debate.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Act, Relation } from '../types.ts'
import { sameSide } from '../actors/same-side.ts'
import type { NamedSpeech } from './speech-noun.ts'

/** That a statement answers another: whom, which statement where the report has it, and by which words. */
export interface Answer {
  readonly from: Draft
  readonly to: Draft | null
  readonly toActor: ActorRecord
  readonly relation: Relation
  readonly evidence: TokenRange
  readonly rule: string
}

/** What a noun of speech may refer back to, by the act that it names. */
const REFERENTS: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  request: ['request', 'promise'],
  promise: ['promise', 'request', 'accuse', 'state'],
  accuse: ['accuse', 'reject', 'threaten'],
  threaten: ['threaten'],
}

/** The relation that an act takes to the speech its content speaks of. */
export function relationOf(act: Act): Relation {
  if (act === 'reject' || act === 'deny') return act
  if (act === 'accuse' || act === 'threaten') return 'criticise'
  return act === 'agree' || act === 'support' ? 'agree' : 'answer'
}

/**
 * The statement that a noun of speech means: the last one before, else one after, of the owner and of its act. A
 * charge without an owner is one made against the speaker's side, where the report has such.
 */
export function antecedent(debate: Debate, draft: Draft, speech: NamedSpeech): Draft | null {
  const acts = REFERENTS[speech.act]
  const fits = (other: Draft) =>
    other !== draft &&
    other.within !== draft &&
    draft.within !== other &&
    (speech.owner ? sameSide(other.speaker, speech.owner) : !sameSide(other.speaker, draft.speaker)) &&
    (acts === undefined || acts.includes(other.act))
  const before = debate.before(draft).filter(fits)
  const after = debate.after(draft).filter(fits)
  const aimed = (other: Draft) => speech.owner === null && debate.takesOn(other, draft.speaker, 0)
  return before.findLast(aimed) ?? after.find(aimed) ?? before.at(-1) ?? after[0] ?? null
}
