import { sameSide } from '../actors/same-side.ts'
import { lookUp } from '../text/lookup.ts'
import type { Draft } from '../statements/draft.ts'
import { wordAt } from '../statements/reading.ts'
import { antecedent, relationOf, type Answer } from './antecedent.ts'
import type { Debate } from './debate.ts'
import { namedSpeech } from './speech-noun.ts'

/** «ردا على X», «تعليقا على تصريحات X» in the sentence of the cue, before it or between it and its content. */
export function explicitReply(debate: Debate, draft: Draft): Answer | null {
  if (!draft.cue.sibling) return null
  const end = draft.content[0]?.first ?? draft.cue.range.first
  for (let at = draft.cue.sentence.first; at < end; at++) {
    const found = lookUp(debate.reading.text.tokens, at, 'turns')
    if (!found?.values.some(({ kind }) => kind === 'reply' || kind === 'reaction')) continue
    const object = at + found.length
    const answered = answeredAt(debate, draft, object)
    if (!answered || sameSide(answered.toActor, draft.speaker)) return null
    const evidence = { first: at, last: object + 1 }
    return { from: draft, ...answered, relation: relationOf(draft.act), evidence, rule: 'reply.explicit' }
  }
  return null
}

/** «ورد لافروف بأن»: a verb of answering with what is said answers who spoke before. */
export function answeringVerb(debate: Debate, draft: Draft): Answer | null {
  const { verb, content, range } = draft.cue
  if (verb?.relation !== 'answer' || content.trigger === 'phrase') return null
  const to = debate.lastOfOthers(draft)
  return (
    to && {
      from: draft,
      to,
      toActor: to.speaker,
      relation: relationOf(draft.act),
      evidence: range,
      rule: 'reply.verb',
    }
  )
}

/** Whom and what the words behind «ردا على» name: speech, an actor, or «ذلك» for what was said before. */
function answeredAt(debate: Debate, draft: Draft, first: number): Pick<Answer, 'to' | 'toActor'> | null {
  const { reading } = debate
  const speech = namedSpeech(reading, { first, last: draft.cue.sentence.last }, 3)
  const phrase = reading.finder.at(first)
  const actor = speech?.owner ?? (phrase && reading.book.resolve(phrase))
  // «ردا على ذلك» is one expression of the list.
  const isThat = [first - 1, first].some((at) => wordAt(reading, at)?.classes.includes('demonstrative'))
  const to = speech ? antecedent(debate, draft, speech) : isThat && !actor ? debate.lastOfOthers(draft) : null
  const toActor = actor ?? to?.speaker
  return toActor ? { to, toActor } : null
}
