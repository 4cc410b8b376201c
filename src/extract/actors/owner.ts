import type { PronounKey } from '../lexicon/segments.ts'
import type { Reading } from '../statements/reading.ts'
import type { ActorRecord } from './actor-record.ts'
import { isRelative } from '../lexicon/closed.ts'

const LONGEST_RELATIVE = 9

/** Whose a noun is («الطلب الروسي», «دعوة روسيا», «التصريحات التي أدلى بها السفير»); null where nothing says it. */
export function ownerOf(reading: Reading, noun: number, end: number): ActorRecord | null {
  const { book, finder, text } = reading
  for (let at = noun + 1; at < Math.min(end, noun + 4); at++) {
    const word = text.tokens[at]?.word
    if (!word || word.kind === 'mark') return null
    const phrase = finder.at(at)
    if (phrase?.conjunction === '' && (phrase.preposition === '' || at === noun + 1))
      return book.resolve(phrase)
    if (word.nisba?.conjunction === '' && word.nisba.preposition === '')
      return book.knownActor(word.nisba.value.actor)
    if (isRelative(word)) return subjectOfRelative(reading, at, end)
    if (word.classes.includes('preposition') || word.complementiser) return null
  }
  return null
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
