import type { ActorRecord } from '../actors/actor-record.ts'
import type { Draft } from '../statements/draft.ts'
import type { Reading } from '../statements/reading.ts'
import { antecedent, relationOf, type Answer } from './antecedent.ts'
import { explicitReply } from './explicit.ts'
import { sameSide } from './related.ts'
import { namedSpeech } from './speech-noun.ts'

/** How many words into its content a statement can name the speech that it answers. */
const OBJECT_DEPTH = 4
const CLAUSE_DEPTH = 6

/** The answers that the statements of a report give to one another. */
export function findAnswers(reading: Reading, drafts: readonly Draft[]): Answer[] {
  return drafts.flatMap((draft) => {
    const answer =
      explicitReply(reading, draft, drafts) ?? namedAnswer(reading, draft, drafts) ?? denial(draft, drafts)
    return answer && answer.toActor !== draft.speaker ? [answer] : []
  })
}

/** «رفض الطلب الروسي», «قال إن تصريحات X ...»: the content names the speech that is answered. */
function namedAnswer(reading: Reading, draft: Draft, drafts: readonly Draft[]): Answer | null {
  const range = draft.content[0]
  if (!range) return null
  const isObject = draft.cue.content.trigger === 'phrase'
  const relation = isObject ? draft.cue.relation : relationOf(draft.act)
  if (!relation) return null
  const speech = namedSpeech(reading, range, isObject ? OBJECT_DEPTH : CLAUSE_DEPTH)
  if (!speech || (speech.owner && sameSide(speech.owner, draft.speaker))) return null
  const to = antecedent(draft, drafts, speech)
  const toActor = speech.owner ?? to?.speaker
  if (!toActor) return null
  return {
    from: draft,
    to,
    toActor,
    relation,
    evidence: { first: draft.cue.range.first, last: speech.at + 1 },
    rule: `reply.${isObject ? 'object' : 'content'}`,
  }
}

/** A denial answers the charge made against its speaker, where the report has one. */
function denial(draft: Draft, drafts: readonly Draft[]): Answer | null {
  if (draft.act !== 'deny') return null
  const charge = drafts.find(
    (other) =>
      other.act === 'accuse' && isAgainst(other, draft.speaker) && !sameSide(other.speaker, draft.speaker),
  )
  if (!charge) return null
  return {
    from: draft,
    to: charge,
    toActor: charge.speaker,
    relation: 'deny',
    evidence: draft.cue.range,
    rule: 'reply.denial',
  }
}

function isAgainst({ cue }: Draft, actor: ActorRecord): boolean {
  return cue.slots.some(
    ({ role, phrase }) => role === 'target' && phrase !== null && actor.phrases.includes(phrase),
  )
}
