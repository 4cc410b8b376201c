import { lookUp } from '../text/lookup.ts'
import type { Draft } from '../statements/draft.ts'
import { antecedent, relationOf, type Answer } from './antecedent.ts'
import type { Debate } from './debate.ts'
import { sameSide } from '../actors/same-side.ts'
import { namedSpeech } from './speech-noun.ts'

/** «ردا على X», «تعليقا على تصريحات X» in the sentence of the cue, before it or between it and its content. */
export function explicitReply(debate: Debate, draft: Draft): Answer | null {
  const { reading } = debate
  if (!draft.cue.sibling) return null
  const { first } = draft.cue.sentence
  const end = draft.content[0]?.first ?? draft.cue.range.first
  for (let at = first; at < end; at++) {
    const found = lookUp(reading.text.tokens, at, 'turns')
    if (!found?.values.some(({ kind }) => kind === 'reply' || kind === 'reaction')) continue
    const range = { first: at + found.length, last: draft.cue.sentence.last }
    const speech = namedSpeech(reading, range, 3)
    const phrase = reading.finder.at(range.first)
    const actor = speech?.owner ?? (phrase && reading.book.resolve(phrase))
    const to = speech && antecedent(debate, draft, speech)
    const toActor = actor ?? to?.speaker
    if (!toActor || sameSide(toActor, draft.speaker)) return null
    return {
      from: draft,
      to,
      toActor,
      relation: relationOf(draft.act),
      evidence: { first: at, last: range.first + 1 },
      rule: 'reply.explicit',
    }
  }
  return null
}
