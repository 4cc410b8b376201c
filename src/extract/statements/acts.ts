import type { ActorRecord } from '../actors/actor-record.ts'
import type { Evaluation } from '../lexicon/expressions.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { ACTS, type Act, type Polarity } from '../types.ts'
import type { Cue } from './draft.ts'
import { evaluationsIn, type FoundEvaluation } from './evaluations.ts'
import { namesOwnSide } from './own-stand.ts'
import { wordAt, type Reading } from './reading.ts'

/** A statement whose act is to be found. */
interface Judged {
  readonly cue: Cue
  readonly speaker: ActorRecord
  readonly content: readonly TokenRange[]
}

/** What a statement does: its cue decides, and where the cue is neutral the strongest words of the content. */
export function judge(reading: Reading, { cue, speaker, content }: Judged): { act: Act; polarity: Polarity } {
  if (claimsDeed(reading, content)) return { act: 'state', polarity: 0 }
  if (cue.act !== 'state') return { act: cue.act, polarity: cue.polarity }
  const evaluations = evaluationsIn(reading, content, speaker)
  if (isDuty(reading, content) || asksFirst(evaluations, content)) return { act: 'request', polarity: 0 }
  const strongest = evaluations.reduce<Evaluation | null>(
    (best, { value }) => (best && ACTS.indexOf(best.act) >= ACTS.indexOf(value.act) ? best : value),
    null,
  )
  if (strongest) return { act: strongest.act, polarity: strongest.polarity }
  const negated = negatedAct(reading, content, speaker)
  const label = negated === null ? labelOf(reading, cue) : null
  return label ?? { act: negated ?? 'state', polarity: cue.polarity }
}

/**
 * «وصف الوفد بـ"العصابة"», «وصف كيري بالكاذب»: the article hides from the list a word that judges; a label that no list knows
 * is mostly a bad one where an actor bears it.
 */
function labelOf(
  { text, lexicon }: Reading,
  { verb, content, slots }: Cue,
): { act: Act; polarity: Polarity } | null {
  if (verb?.lemma !== 'وصف' || !['quotation', 'phrase'].includes(content.trigger)) return null
  for (let at = content.first; at < content.first + LONGEST_OPENING; at++) {
    const segment = text.tokens[at]?.word.segments.find(({ definite }) => definite)
    const judging = segment && lexicon.word(segment.stem).starts.evaluations[0]?.node.values[0]
    if (judging) return { act: judging.act, polarity: judging.polarity }
  }
  const isActor = slots.some(
    ({ role, first, phrase }) => role === 'target' && phrase && phrase.first <= first,
  )
  // «وصف تصريحاته بالهذيان»: whoever labels what somebody said labels him.
  const isSpeech = content.matter != null && text.tokens[content.matter.first]?.word.speechNoun != null
  return isActor || isSpeech ? { act: 'accuse', polarity: -1 } : null
}

/** So many tokens into its content, quotation mark included, a label begins. */
const LONGEST_OPENING = 2

/** How near to its head the negation of a content stands that makes it a refusal or denial. */
const NEGATION_DEPTH = 4

/**
 * «لن نؤجل» refuses what is to come; «لم ننقل رسالة», «الوزير لم ينقل رسالة» denies what one's own side is said to have done,
 * where «غريفيث لم يتوصل إلى نتيجة» only tells of another.
 */
function negatedAct(
  reading: Reading,
  content: readonly TokenRange[],
  speaker: ActorRecord,
): 'reject' | 'deny' | null {
  const { first, last } = content[0] ?? { first: 0, last: 0 }
  for (let at = first; at < Math.min(last, first + NEGATION_DEPTH); at++) {
    const key = wordAt(reading, at)?.key
    if (key === 'لن' || key === 'ولن') return 'reject'
    if (key === 'لم') return isOwnPast(reading, { first, at }, speaker) ? 'deny' : null
  }
  return null
}

/** Whether «لم» speaks of the speaker's own side: «أنه لم», «لم نفعل», «بلاده لم», «لم تقصف موسكو». */
function isOwnPast(
  reading: Reading,
  { first, at }: { first: number; at: number },
  speaker: ActorRecord,
): boolean {
  if (wordAt(reading, first - 1)?.complementiser?.pronoun) return true
  if (/^[نا]/.test(wordAt(reading, at + 1)?.key ?? '')) return true
  const places = [...Array.from({ length: at - first }, (_, before) => first + before), at + 2]
  return places.some((place) => namesOwnSide(reading, place, speaker))
}

/** «أعلنت الجماعة مسؤوليتها عن الهجوم»: whoever claims a deed accuses nobody of it. */
function claimsDeed(reading: Reading, content: readonly TokenRange[]): boolean {
  const { first } = content[0] ?? { first: 0 }
  return (
    /^مسوولي?ت(?:ه|ها|هم)$/.test(wordAt(reading, first)?.key ?? '') &&
    wordAt(reading, first + 1)?.key === 'عن'
  )
}

/** What a content begins with decides: «يجب على X وقف الجرائم» asks, whatever it calls X's doings. */
function asksFirst(evaluations: readonly FoundEvaluation[], content: readonly TokenRange[]): boolean {
  const [first] = evaluations
  return first?.value.act === 'request' && first.at <= (content[0]?.first ?? 0) + 1
}

/** «على الولايات المتحدة المساعدة», «عليهم تسليم السلاح» at the head of the content, or «وعلى X أن» further on: a duty of somebody. */
function isDuty(reading: Reading, content: readonly TokenRange[]): boolean {
  const { first, last } = content[0] ?? { first: 0, last: 0 }
  for (let at = first; at < last; at++) {
    const key = wordAt(reading, at)?.key ?? ''
    const isHead = at <= first + 1
    if (isHead && DUTY_OF_THEM.has(key)) return true
    if (key !== 'علي' && key !== 'وعلي') continue
    const phrase = reading.finder.at(at + 1)
    if (phrase && (isHead || (key === 'وعلي' && wordAt(reading, phrase.last)?.key === 'ان'))) return true
  }
  return false
}

/** «عليه الاعتذار», «عليهم تسليم السلاح»: upon him, her or them it is to. */
const DUTY_OF_THEM = new Set(['عليه', 'عليها', 'عليهم', 'عليكم'])
