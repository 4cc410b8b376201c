import { sameSide } from '../actors/same-side.ts'
import { lookUp } from '../text/lookup.ts'
import type { Draft } from '../statements/draft.ts'
import { wordAt, type Reading } from '../statements/reading.ts'
import { antecedent, relationOf, type Answer } from './antecedent.ts'
import type { Debate } from './debate.ts'
import { namedSpeech } from './speech-noun.ts'

/** Who is named in a question is not who asks it; who is asked about charges answers whoever makes them. */
const QUESTION = /^(?:ال)?(?:سوال(?:ه|ها|هم)?|اسيله|استفسار|استفسارات)$/

/** «ردا على X», «رد على تصريحات X ...» in the sentence of the cue: before it, between it and its content, or behind that. */
export function explicitReply(debate: Debate, draft: Draft): Answer | null {
  if (!draft.cue.sibling) return null
  const end = draft.content[0]?.first ?? draft.cue.range.first
  for (let at = draft.cue.sentence.first; at < end; at++) {
    const object = objectOfTurn(debate.reading, at) ?? objectOfVerb(debate.reading, draft, { at, end })
    if (object === null || (at < draft.cue.range.first && isOfPrevious(debate, draft, at))) continue
    return answering(debate, draft, { at, object })
  }
  return explicitBehind(debate, draft)
}

/** «نفت الوزارة التقارير، ردا على اتهامات أمريكية»: what stands behind the content, and before the next cue. */
function explicitBehind(debate: Debate, draft: Draft): Answer | null {
  const { sentence } = draft.cue
  const next = debate.next(draft)
  const end = next?.cue.sentence === sentence ? next.cue.boundary : sentence.last
  for (let at = draft.content.at(-1)?.last ?? end; at < end; at++) {
    const object = objectOfTurn(debate.reading, at)
    if (object !== null) return answering(debate, draft, { at, object })
  }
  return null
}

function answering(
  debate: Debate,
  draft: Draft,
  { at, object }: { at: number; object: number },
): Answer | null {
  const answered = answeredAt(debate, draft, object)
  if (!answered || sameSide(answered.toActor, draft.speaker)) return null
  const evidence = { first: at, last: object + 1 }
  return { from: draft, ...answered, relation: relationOf(draft.act), evidence, rule: 'reply.explicit' }
}

/** «وقال ردا على X إن ..., مشيرا إلى»: what stands behind the cue before belongs to it. */
function isOfPrevious(debate: Debate, draft: Draft, at: number): boolean {
  const before = debate.previous(draft)
  return before?.cue.sentence === draft.cue.sentence && before.cue.range.first <= at
}

/** The token behind «ردا على»; null where no such expression stands. */
function objectOfTurn({ text }: Reading, at: number): number | null {
  const found = lookUp(text.tokens, at, 'turns')
  if (!found?.values.some(({ kind }) => kind === 'reply' || kind === 'reaction')) return null
  return at + found.length
}

/** «ورد عليه الوزير»: whoever spoke before. */
const ON_HIM = /^علي(?:ه|ها|هم|هما)$/

/** So many words stand at most between a verb of answering, with its subject, and its preposition. */
const LONGEST_SUBJECT = 12

/** The token behind «على» of a verb of answering whose subject makes the statement; null where none stands. */
function objectOfVerb(
  reading: Reading,
  draft: Draft,
  { at, end }: { at: number; end: number },
): number | null {
  const isAnswering = wordAt(reading, at)?.verbs.some(({ verb }) => verb.relation === 'answer') === true
  if (!isAnswering || reading.covering[at]) return null
  for (let next = at + 1; next < Math.min(end, at + LONGEST_SUBJECT); next++) {
    const phrase = reading.finder.at(next)
    if (phrase?.preposition === '') {
      if (reading.book.resolve(phrase) !== draft.speaker) return null
      next = phrase.last - 1
    } else if (wordAt(reading, next)?.key === 'علي') return next + 1
    else if (ON_HIM.test(wordAt(reading, next)?.key ?? '')) return next
    else if (wordAt(reading, next)?.complementiser) return null
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
  const isAsked = [first - 2, first - 1, first].some((at) => QUESTION.test(wordAt(reading, at)?.key ?? ''))
  const speech = namedSpeech(reading, { first, last: draft.cue.sentence.last }, 3)
  if (isAsked && (speech === null || speech.act === 'state')) return null
  const phrase = reading.finder.at(first)
  const actor = speech?.owner ?? (phrase && reading.book.resolve(phrase))
  // «ردا على ذلك» is one expression of the list.
  const isHim = ON_HIM.test(wordAt(reading, first)?.key ?? '')
  const isThat =
    isHim || [first - 1, first].some((at) => wordAt(reading, at)?.classes.includes('demonstrative'))
  const to = speech ? antecedent(debate, draft, speech) : isThat && !actor ? debate.lastOfOthers(draft) : null
  const toActor = actor ?? to?.speaker
  return toActor ? { to, toActor } : null
}
