import type { PronounKey } from '../lexicon/segments.ts'
import { prepositionOf } from '../statements/prepositions.ts'
import type { Reading } from '../statements/reading.ts'
import type { ActorRecord } from './actor-record.ts'
import type { Phrase } from './phrase.ts'
import { isRelative } from '../lexicon/closed.ts'

const LONGEST_RELATIVE = 9
/** «تصريحات X», «التصريحات الأخيرة لـX». */
const OWNS: ReadonlySet<string> = new Set(['', 'ل'])

function isOwner({ conjunction, preposition }: Phrase, atOnce: boolean): boolean {
  return conjunction === '' && (OWNS.has(preposition) || atOnce)
}

/** «الاتهامات الموجهة لـX» are others'. */
function isAimed(key: string | undefined): boolean {
  return /^(?:ال)?موجهه?$/.test(key ?? '')
}

/** Whose a noun is («الطلب الروسي», «دعوة روسيا», «التصريحات التي أدلى بها السفير»); null where nothing says it. */
export function ownerOf(reading: Reading, noun: number, end: number): ActorRecord | null {
  const { book, finder, text } = reading
  for (let at = noun + 1; at < Math.min(end, noun + 4); at++) {
    const word = text.tokens[at]?.word
    if (!word || word.kind === 'mark') return null
    const phrase = finder.at(at)
    if (phrase && isOwner(phrase, at === noun + 1))
      return isAimed(text.tokens[at - 1]?.word.key) ? null : book.resolve(phrase)
    if (word.nisba?.conjunction === '' && word.nisba.preposition === '')
      return book.knownActor(word.nisba.value.actor)
    if (isRelative(word)) return subjectOfRelative(reading, at, end)
    // «علاقته بمقتل X»: what a preposition brings in owns nothing.
    if (word.complementiser || (prepositionOf(word, phrase) !== '' && phrase?.preposition !== 'ل'))
      return at === noun + 1 ? giverBehind(reading, noun, end) : null
  }
  return null
}

/** «الدعوة إلى الحوار التي أطلقها بري»: the relative clause behind what the noun is about, where it agrees with the noun alone. */
function giverBehind(reading: Reading, noun: number, end: number): ActorRecord | null {
  const keyAt = (at: number) => reading.text.tokens[at]?.word.key ?? ''
  const [relative, topic] = [keyAt(noun + 3), keyAt(noun + 2)]
  const isHers = relative === 'التي' && /(?:ه|ات)$/.test(keyAt(noun)) && !/(?:ه|ات)$/.test(topic)
  return isHers ? subjectOfRelative(reading, noun + 3, end) : null
}

function subjectOfRelative({ finder, book, text }: Reading, from: number, end: number): ActorRecord | null {
  for (let at = from + 1; at < Math.min(end, from + LONGEST_RELATIVE); at++) {
    const phrase = finder.at(at)
    if (phrase?.preposition === '' && text.tokens[at - 1]?.word.classes.includes('preposition') !== true)
      return book.resolve(phrase)
  }
  return null
}

/** Whether a pronoun on a noun («مبادرته») is one of the third person, whose owner the context tells. */
export function isOfAnother(possessor: PronounKey | null): boolean {
  return possessor === 'ه' || possessor === 'ها' || possessor === 'هم'
}
