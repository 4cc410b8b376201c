import type { VerbReading } from '../lexicon/word.ts'
import { isComma } from '../text/marks.ts'
import { contrastBefore, isAlsoSaid, opensContrast } from './contrast.ts'
import { wordAt, type Reading } from './reading.ts'
import type { Preverbal } from './subject.ts'

/**
 * A cue stands beside the statements before it if it is the first main clause of its sentence or a conjunction
 * joins it («، وأضاف», «لكنه أقر»), not if a complementiser or relative pronoun puts it inside.
 */
export function isSibling(
  reading: Reading,
  before: Preverbal,
  { form, isFirst }: { form: VerbReading; isFirst: boolean },
): boolean {
  if (before.relative || before.embedded) return false
  const joined = form.conjunction !== '' || (before.subject?.conjunction ?? '') !== ''
  if (isFirst || joined || isAlsoSaid(reading, before.first) || followsSubordinate(reading, before.first))
    return true
  return contrastBefore(reading, before.first) !== null || opensContrast(reading, before.first)
}

const SUBORDINATES = /^و?(?:بينما|فيما|بعدما|عندما|لما|حينما|اذ)$/

/** «وبينما رحب بالقرار، شدد على الحوار»: behind the comma that closes a clause of time or contrast at the head of its sentence. */
function followsSubordinate(reading: Reading, at: number): boolean {
  if (!isComma(reading.text.tokens[at - 1])) return false
  let first = at - 1
  while (first > 0 && !reading.starts.has(first)) first--
  return SUBORDINATES.test(wordAt(reading, first)?.key ?? '')
}
