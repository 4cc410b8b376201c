import type { ActorRecord } from '../actors/actor-record.ts'
import type { Cue, Draft } from './draft.ts'
import { isInside } from './inside.ts'
import { wordAt, type Reading } from './reading.ts'

/** So many words before the cue a document may have been issued. */
const REACH = 60
const ISSUES = /^و?(?:اصدرت?|نشرت?|وزعت?|عممت?|اذاعت?)$/

/**
 * Whose words a document without owner is: of whoever issued one shortly before («أصدرت الوزارة بيانا. وقال البيان»), of
 * whom the sentence before quotes from one, else, if it is a definite one, of the last speaker.
 */
export function issuerOf(
  reading: Reading,
  cue: Cue,
  { before, definite }: { before: readonly Draft[]; definite: boolean },
): ActorRecord | null {
  const last = before.at(-1)
  const from = Math.max(0, cue.sentence.first - REACH, last?.cue.range.first ?? 0)
  for (let at = cue.sentence.first - 1; at >= from; at--) {
    const phrase = ISSUES.test(wordAt(reading, at)?.key ?? '') ? reading.finder.at(at + 1) : null
    const actor = phrase?.preposition === '' ? reading.book.resolve(phrase) : null
    if (actor) return actor
  }
  const quoting = before.findLast(
    (draft) => draft.cue.sentence.last === cue.sentence.first && !isInside(draft, before),
  )
  if (quoting && quotesFromIt(reading, quoting, cue)) return quoting.speaker
  if (!definite) return null
  return before.findLast((draft) => draft.cue.sibling)?.speaker ?? last?.speaker ?? null
}

/** «قال X، وفقا لبيان. وجاء في البيان»: the sentence of a statement speaks of the document too. */
function quotesFromIt(reading: Reading, { cue: { sentence } }: Draft, { speaker, slots }: Cue): boolean {
  const document = speaker.phrase ?? slots.find(({ phrase }) => phrase?.kind === 'document')?.phrase
  const noun = document && wordAt(reading, document.first)?.segments.at(-1)?.stem
  if (!noun) return false
  for (let at = sentence.first; at < sentence.last; at++)
    if (wordAt(reading, at)?.segments.some(({ stem }) => stem === noun)) return true
  return false
}
