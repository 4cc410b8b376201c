import type { Verb } from '../lexicon/verbs.ts'
import { isColon, isComma } from '../text/marks.ts'
import { wordAt, type Reading } from './reading.ts'

const LONGEST_RELATIVE = 45

/**
 * Where the clause of a cue goes on behind a relative clause that describes its subject: at the complementiser,
 * colon, quotation or preposition behind a comma, or at «إن», which after قال can be only its own.
 */
export function resumeAfterRelative(
  reading: Reading,
  { from, end, verb }: { from: number; end: number; verb: Verb },
): number | null {
  const { tokens, quotedIn } = reading.text
  for (let at = from + 1; at < Math.min(end, from + LONGEST_RELATIVE); at++) {
    const word = wordAt(reading, at)
    if (!word) return null
    const afterComma = isComma(tokens[at - 1])
    if (afterComma && isColon(tokens[at])) return at
    if (quotedIn[at]?.open === at && afterComma) return at
    if (afterComma && isContent(verb, word.key)) return at
    const complementiser = word.complementiser
    if (complementiser?.conjunction !== '') continue
    if (afterComma || (verb.lemma === 'قال' && complementiser.hamzaBelow === true)) return at
    // «وصف الحملة التي أطلقتها النقابة بأنها»: the preposition shows whose complement it is.
    if (verb.roles.some(({ slot, role }) => slot === complementiser.preposition && role === 'content'))
      return at
  }
  return null
}

/** «وافقت الحركة، التي كانت تحكم المدينة، على التسليم»: the preposition of what the verb says, behind the clause. */
function isContent({ roles }: Verb, key: string): boolean {
  return key.length > 1 && roles.some(({ slot, role }) => slot === key && role === 'content')
}

const LONGEST_ASIDE = 12

/** «قال ردا على مطالبته بأن يصمت إنه ...»: قال takes «إن», so that «بأن» before it belongs to another noun. */
export function sayingAhead(
  reading: Reading,
  { from, end, verb }: { from: number; end: number; verb: Verb },
): number | null {
  if (verb.lemma !== 'قال') return null
  for (let at = from + 1; at < Math.min(end, from + LONGEST_ASIDE); at++)
    if (wordAt(reading, at)?.complementiser?.hamzaBelow === true) return at
  return null
}

/** Where words in brackets end: behind the bracket that closes them, where one does. */
export function closingBracket(reading: Reading, at: number): number {
  for (let next = at + 1; next < at + LONGEST_ASIDE; next++)
    if (wordAt(reading, next)?.surface === ')') return next + 1
  return at + 1
}

/** The next «بأن» behind one that belongs to a noun: «وصف الادعاءات بأن ... بأنها ...». */
export function nextDescription(reading: Reading, from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (wordAt(reading, at)?.complementiser?.preposition === 'ب') return at
  return from + 1
}
