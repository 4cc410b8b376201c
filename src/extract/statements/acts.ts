import type { Evaluation } from '../lexicon/expressions.ts'
import { lookUp } from '../text/lookup.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { ACTS, type Act, type Polarity } from '../types.ts'
import type { Cue } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'

/** What a statement does: its cue decides, and where the cue is neutral the strongest words of the content. */
export function judge(
  reading: Reading,
  cue: Cue,
  content: readonly TokenRange[],
): { act: Act; polarity: Polarity } {
  if (cue.act !== 'state') return { act: cue.act, polarity: cue.polarity }
  if (isDuty(reading, content)) return { act: 'request', polarity: 0 }
  const strongest = evaluationsIn(reading, content).reduce<Evaluation | null>(
    (best, { value }) => (best && ACTS.indexOf(best.act) >= ACTS.indexOf(value.act) ? best : value),
    null,
  )
  if (strongest) return { act: strongest.act, polarity: strongest.polarity }
  return { act: negatedAct(reading, content) ?? 'state', polarity: cue.polarity }
}

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

/** The evaluating expressions in a content, each with the token at which it begins. */
export function evaluationsIn(
  reading: Reading,
  content: readonly TokenRange[],
): { at: number; value: Evaluation }[] {
  const found: { at: number; value: Evaluation }[] = []
  for (const { first, last } of content)
    for (let at = first; at < last; at++) {
      const value = lookUp(reading.text.tokens, at, 'evaluations')?.values[0]
      if (value) found.push({ at, value })
    }
  return found
}

/** «على X أن», «على الولايات المتحدة المساعدة»: a duty put on somebody at the head of the content. */
function isDuty(reading: Reading, content: readonly TokenRange[]): boolean {
  const first = content[0]?.first ?? 0
  return [first, first + 1].some(
    (at) => wordAt(reading, at)?.key === 'علي' && reading.finder.at(at + 1) !== null,
  )
}
