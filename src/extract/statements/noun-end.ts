import type { Phrase } from '../actors/phrase.ts'
import { hasArticle } from '../lexicon/segments.ts'
import { prepositionOf } from './prepositions.ts'
import { cueVerbAt } from './cue-verb.ts'
import { wordAt, type Reading } from './reading.ts'

/** Where a noun behind a preposition ends: with its adjectives, or with the noun in idafa after it. */
export function nounEnd(reading: Reading, first: number, end: number): number {
  const definite = hasArticle(wordAt(reading, first))
  let at = first + 1
  while (at < end && isAttribute(reading, at)) {
    const article = hasArticle(wordAt(reading, at))
    if (article && definite && !isPlainAdjective(reading, at)) break
    at++
    if (article) break
  }
  return at
}

/** «في بيان شديد اللهجة»: where the adjectives of a document without article end; of any other phrase its own end. */
export function documentEnd(reading: Reading, { kind, first, last }: Phrase, end: number): number {
  if (kind !== 'document' || hasArticle(wordAt(reading, first))) return last
  return Math.max(last, nounEnd(reading, last - 1, end))
}

/** «الشرق الأوسط», «العلاقات الدولية»: a word with the article that is no noun. */
function isPlainAdjective(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  return (
    word?.nisba != null || /^ال(?:اوسط|ادني|اقصي|متوسط|احمر|اسود|ابيض|متحده|.{3,}يه)$/.test(word?.key ?? '')
  )
}

/** A word that can only belong to the noun before it. */
function isAttribute(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  if (word?.kind !== 'word' || word.key.length === 1 || reading.finder.at(at) || word.complementiser)
    return false
  if (word.classes.length > 0 && !word.classes.includes('time')) return false
  return prepositionOf(word, null) === '' && cueVerbAt(reading, at) === null && word.participles.length === 0
}

/** A noun with a pronoun of the third person. */
const OWNED = /.{3}(?:ه|ها|هما|هم)$/

/** «بعد استقباله كيري»: where whom a noun with a pronoun takes ends; the token behind the noun where nobody follows. */
export function ownedObjectEnd(reading: Reading, last: number): number {
  const object = OWNED.test(wordAt(reading, last - 1)?.key ?? '') ? reading.finder.at(last) : null
  return object?.preposition === '' && object.conjunction === '' ? object.last : last
}
