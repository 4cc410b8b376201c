import type { Draft } from '../statements/draft.ts'
import { isJudging } from '../statements/light-verb.ts'
import { TAKEN_UP, takesUp } from '../statements/taken-up.ts'
import { wordAt } from '../statements/reading.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { antecedent, relationOf, type Answer } from './antecedent.ts'
import type { Debate } from './debate.ts'
import { answeringVerb, explicitReply } from './explicit.ts'
import { sameSide } from '../actors/same-side.ts'
import { namedSpeech } from './speech-noun.ts'

/** How many words into its content a statement can name the speech that it answers. */
const OBJECT_DEPTH = 4
const CLAUSE_DEPTH = 6

/** Finds an answer by one rule; null where the rule does not apply. */
type Rule = (debate: Debate, draft: Draft) => Answer | null

/** The rules in the order of how plainly the text says that one answers the other. */
const RULES: readonly Rule[] = [explicitReply, namedAnswer, denial, answeringVerb]

/** The answers that the statements of a report give to one another. */
export function findAnswers(debate: Debate): Answer[] {
  const found = new Map<Draft, Answer>()
  for (const draft of debate.drafts) {
    const answer = firstAnswer(debate, draft) ?? continued(debate, draft, found)
    if (answer && answer.toActor !== draft.speaker) found.set(draft, answer)
  }
  return [...found.values()]
}

function firstAnswer(debate: Debate, draft: Draft): Answer | null {
  for (const rule of RULES) {
    const answer = rule(debate, draft)
    if (answer) return answer
  }
  return null
}

/** «رفض الطلب الروسي», «قال إن تصريحات X ...»: the content names the speech that is answered. */
function namedAnswer(debate: Debate, draft: Draft): Answer | null {
  if (labelsThat(debate.reading, draft))
    return answerToPrevious(debate, draft, { relation: relationOf(draft.act), rule: 'reply.object' })
  const { matter } = draft.cue.content
  // «وصف تصريحات X بالهذيان» answers whoever is named with what the label is put on.
  return matter
    ? speechAnswered(debate, draft, { range: matter, isLabelled: true })
    : contentAnswer(debate, draft)
}

function contentAnswer(debate: Debate, draft: Draft): Answer | null {
  const range = draft.content[0]
  if (!range) return null
  const { relation } = draft.cue
  const that = isOfObject(draft) && relation ? answeredThat(debate, draft, range) : null
  if (that && relation) return answerTo(draft, that, { relation, rule: 'reply.object' })
  return speechAnswered(debate, draft, { range, isLabelled: false })
}

const isOfObject = ({ cue }: Draft): boolean => cue.content.trigger === 'phrase'

/** The answer to the speech that a noun among the first words of a range names. */
function speechAnswered(
  debate: Debate,
  draft: Draft,
  { range, isLabelled }: { range: TokenRange; isLabelled: boolean },
): Answer | null {
  const isObject = isLabelled || isOfObject(draft)
  const relation = isObject && !isLabelled ? draft.cue.relation : relationOf(draft.act)
  const speech = relation && namedSpeech(debate.reading, range, isObject ? OBJECT_DEPTH : CLAUSE_DEPTH)
  if (!speech || (speech.owner ? sameSide(speech.owner, draft.speaker) : isLabelled)) return null
  const to = antecedent(debate, draft, speech)
  const toActor = speech.owner ?? to?.speaker
  if (!toActor) return null
  const { range: cue } = draft.cue
  const evidence = { first: Math.min(cue.first, speech.at), last: Math.max(cue.first, speech.at) + 1 }
  return { from: draft, to, toActor, relation, evidence, rule: `reply.${isObject ? 'object' : 'content'}` }
}

/** «ونفى الوزير ذلك», «وهو ما رفضته ألمانيا»: all that is said is what somebody else said before. */
function answeredThat(debate: Debate, draft: Draft, { first, last }: TokenRange): Draft | null {
  const isThat =
    draft.cue.rule === TAKEN_UP || (last === first + 1 && wordAt(debate.reading, first)?.key === 'ذلك')
  const before = isThat ? debate.previous(draft) : null
  return before && !sameSide(before.speaker, draft.speaker) ? before : null
}

/** «وهو ما وصفه لافروف بأنه خطأ»: what was said before is what is labelled. */
function labelsThat(reading: Debate['reading'], { cue: { verb, range } }: Draft): boolean {
  return verb !== null && isJudging(verb) && takesUp(reading, range.first)
}

function answerToPrevious(
  debate: Debate,
  draft: Draft,
  answer: Pick<Answer, 'relation' | 'rule'>,
): Answer | null {
  const before = debate.previous(draft)
  return before && !sameSide(before.speaker, draft.speaker) ? answerTo(draft, before, answer) : null
}

/** A denial answers the charge made against its speaker, where the report has one. */
function denial(debate: Debate, draft: Draft): Answer | null {
  if (draft.act !== 'deny') return null
  const around = [...debate.before(draft), ...debate.after(draft)]
  const charge = around.find((other) => other.act === 'accuse' && debate.takesOn(other, draft.speaker, -1))
  return charge ? answerTo(draft, charge, { relation: 'deny', rule: 'reply.denial' }) : null
}

/** A speaker who goes on («وأضاف», «مضيفا») with more of the same act goes on answering. */
function continued(debate: Debate, draft: Draft, found: ReadonlyMap<Draft, Answer>): Answer | null {
  const before = debate.before(draft).at(-1)
  const answer = before && found.get(before)
  if (!answer || before.speaker !== draft.speaker || draft.cue.speaker.phrase !== null) return null
  if (draft.act === 'state' || draft.act === 'request') return null
  return {
    ...answer,
    from: draft,
    relation: relationOf(draft.act),
    evidence: draft.cue.range,
    rule: 'reply.continued',
  }
}

function answerTo(from: Draft, to: Draft, { relation, rule }: Pick<Answer, 'relation' | 'rule'>): Answer {
  return { from, to, toActor: to.speaker, relation, evidence: from.cue.range, rule }
}
