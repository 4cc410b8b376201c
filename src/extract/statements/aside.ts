import type { Phrase } from '../actors/phrase.ts'
import { hasRole } from '../lexicon/roles.ts'
import type { Verb } from '../lexicon/verbs.ts'
import { hasArticle } from '../lexicon/segments.ts'
import { isColon, isComma } from '../text/marks.ts'
import { isPreposition, prepositionOf } from './prepositions.ts'
import { phrasesIn, wordAt, type Reading } from './reading.ts'

const LONGEST = 25

/** Words between two commas, and who is spoken to in them. */
export interface Aside {
  readonly last: number
  readonly addressed: readonly Phrase[]
}

/**
 * «ثمّن الوزير، خلال لقائه السفير في العاصمة، موقف بلاده»: circumstances between commas, behind the subject of a verb whose
 * object is still to come. Null where the comma at a token opens none.
 */
export function asideAt(
  reading: Reading,
  comma: number,
  { end, verb }: { end: number; verb: Verb },
): Aside | null {
  if (!hasRole(verb.roles, 'object', 'content') && !hasRole(verb.roles, 'object', 'target')) return null
  if (!opensCircumstance(reading, comma + 1, verb)) return null
  const close = closingComma(reading, comma + 2, Math.min(end, comma + LONGEST))
  const next = close === null ? undefined : wordAt(reading, close + 1)
  if (close === null || next?.kind !== 'word' || isJoined(reading, close + 1)) return null
  const addressed = phrasesIn(reading, { first: comma + 1, last: close })
  return { last: close + 1, addressed: addressed.filter(({ preposition }) => preposition === 'ل') }
}

function opensCircumstance(reading: Reading, at: number, { roles }: Verb): boolean {
  const word = wordAt(reading, at)
  if (!word) return false
  const preposition = prepositionOf(word, reading.finder.at(at))
  if (preposition === '' && !isPreposition(word)) return false
  return !hasRole(roles, preposition, 'content') && !hasRole(roles, preposition, 'target')
}

/** The comma that closes the aside; null where a clause or a quotation begins before it. */
function closingComma(reading: Reading, from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    if (isComma(reading.text.tokens[at])) return at
    if (isColon(reading.text.tokens[at]) || wordAt(reading, at)?.complementiser) return null
  }
  return null
}

/** «، ورفض»: what «و» joins is another clause. */
function isJoined(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  if (!word || hasArticle(word)) return false
  return (
    word.verbs.some(({ conjunction }) => conjunction !== '') ||
    word.segments.some(({ conjunction }) => conjunction !== '' && !word.wholeNoun)
  )
}

/** A verb of coming to have something to read, behind the noun of a document. */
const OBTAINS = /^(?:اطلع|تلق|حصل|توصل|وصل|تسلم|استلم|نشر|بث|وزع)(?:ت|ا|ي|وا)?(?:ه|ها)?$/

/** So many words a document may take before what is told of it: «بيان للحزب تلقت». */
const LONGEST_DOCUMENT = 5

/** «في بيان اطلعت عليه الصحيفة، إن», «بيان للحزب تلقت الوكالة نسخة منه»: who had a document to read is told of it without الذي. */
export function isObtained({ text, finder }: Reading, at: number): boolean {
  if (!OBTAINS.test(text.tokens[at]?.word.key ?? '')) return false
  for (let before = at - 1; before >= at - LONGEST_DOCUMENT; before--) {
    const word = text.tokens[before]?.word
    if (word?.kind !== 'word' || word.complementiser || word.verbs.some(({ tense }) => tense === 'present'))
      return false
    const isDocument = word.speechNoun !== null || finder.at(before)?.kind === 'document'
    if (isDocument || OBTAINED.test(word.key)) return !hasArticle(word)
  }
  return false
}

const OBTAINED =
  /^(?:بيان|بلاغ|وثيقه|نسخه|حديث|مقابله|حوار|منشور|تسجيل|مقطع|فيديو|كلمه|خطاب|رساله|مذكره|مداخله)$/
