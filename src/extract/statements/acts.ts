import type { ActorRecord } from '../actors/actor-record.ts'
import type { Evaluation } from '../lexicon/expressions.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { ACTS, type Act, type Polarity } from '../types.ts'
import type { Cue } from './draft.ts'
import { evaluationsIn, type FoundEvaluation } from './evaluations.ts'
import { wordAt, type Reading } from './reading.ts'

/** A statement whose act is to be found. */
interface Judged {
  readonly cue: Cue
  readonly speaker: ActorRecord
  readonly content: readonly TokenRange[]
}

/** What a statement does: its cue decides, and where the cue is neutral the strongest words of the content. */
export function judge(reading: Reading, { cue, speaker, content }: Judged): { act: Act; polarity: Polarity } {
  if (cue.act !== 'state') return { act: cue.act, polarity: cue.polarity }
  const evaluations = evaluationsIn(reading, content, speaker)
  if (isDuty(reading, content) || asksFirst(evaluations, content)) return { act: 'request', polarity: 0 }
  const strongest = evaluations.reduce<Evaluation | null>(
    (best, { value }) => (best && ACTS.indexOf(best.act) >= ACTS.indexOf(value.act) ? best : value),
    null,
  )
  if (strongest) return { act: strongest.act, polarity: strongest.polarity }
  const negated = negatedAct(reading, content)
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
  return isActor ? { act: 'accuse', polarity: -1 } : null
}

/** So many tokens into its content, quotation mark included, a label begins. */
const LONGEST_OPENING = 2

/** How near to its head the negation of a content stands that makes it a refusal or denial. */
const NEGATION_DEPTH = 4

/** «لن نؤجل» refuses what is to come; «لم ننقل رسالة» denies what is said to have been. */
function negatedAct(reading: Reading, content: readonly TokenRange[]): Act | null {
  const { first, last } = content[0] ?? { first: 0, last: 0 }
  for (let at = first; at < Math.min(last, first + NEGATION_DEPTH); at++) {
    const key = wordAt(reading, at)?.key
    if (key === 'لن' || key === 'ولن') return 'reject'
    if (key === 'لم') return 'deny'
  }
  return null
}

/** What a content begins with decides: «يجب على X وقف الجرائم» asks, whatever it calls X's doings. */
function asksFirst(evaluations: readonly FoundEvaluation[], content: readonly TokenRange[]): boolean {
  const [first] = evaluations
  return first?.value.act === 'request' && first.at <= (content[0]?.first ?? 0) + 1
}

/** «على X أن», «على الولايات المتحدة المساعدة»: a duty put on somebody at the head of the content. */
function isDuty(reading: Reading, content: readonly TokenRange[]): boolean {
  const first = content[0]?.first ?? 0
  return [first, first + 1].some(
    (at) => wordAt(reading, at)?.key === 'علي' && reading.finder.at(at + 1) !== null,
  )
}
