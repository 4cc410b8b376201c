import { hasArticle } from '../lexicon/segments.ts'
import { hasRole } from '../lexicon/roles.ts'
import type { Verb } from '../lexicon/verbs.ts'
import type { Word } from '../lexicon/word.ts'
import { prepositionOf } from './prepositions.ts'
import { wordAt, type Reading } from './reading.ts'

/** Where words end that say when or how, or that two are meant, and fill nothing in the frame; the token itself where none stand. */
export function fillerEnd(reading: Reading, at: number, verb: Verb): number {
  if (isThisTime(reading, at) || isEachOf(reading, at) || isOthers(reading, at)) return at + 2
  if (isWhatIsThere(reading, at) && !hasRole(verb.roles, 'object', 'content')) return at + 2
  return isPutOut(reading, at) ? at + 1 : cognateEnd(reading, at, verb)
}

/** «وصف ما جاء في التقرير بأنه كاذب»: what stands somewhere; of «نفى ما جاء في التقرير» it is what is said. */
function isWhatIsThere(reading: Reading, at: number): boolean {
  return (
    wordAt(reading, at)?.key === 'ما' && /^(?:جاء|ورد|صدر|نشر)ت?$/.test(wordAt(reading, at + 1)?.key ?? '')
  )
}

/** «في مقالة نشرت الجمعة», «في مقابلة بثت أمس»: what was done with the noun before it, which has no article. */
function isPutOut(reading: Reading, at: number): boolean {
  const noun = wordAt(reading, at - 1)
  return (
    putsOut(wordAt(reading, at)) && noun?.kind === 'word' && !hasArticle(noun) && noun.classes.length === 0
  )
}

/** A verb of putting something out, or its participle, that is spelt like no verbal noun: «صدر», «نشرت», «صادر». */
export function putsOut(word: Word | undefined): boolean {
  return /^(?:صدر|اذيع|اجري|صادره?|منشوره?|(?:صدر|نشر|بث|وزع|اذيع|اجري)ت)$/.test(word?.key ?? '')
}

/** «مصادر طبية وأخرى عسكرية»: more of the same, with an adjective. */
function isOthers(reading: Reading, at: number): boolean {
  const next = wordAt(reading, at + 1)
  return /^واخر(?:ي|ون|ين)$/.test(wordAt(reading, at)?.key ?? '') && next?.nisba != null
}

const TIMES = /^ال(?:شهر|اسبوع|عام|سنه|يوم|صباح|مساء|موسم|صيف|شتاء|ربيع|خريف)$/

/** «أعلن هذا الشهر انسحابه»: when it was said is no object. */
function isThisTime(reading: Reading, at: number): boolean {
  const isPointed = wordAt(reading, at)?.classes.includes('demonstrative') === true
  return isPointed && TIMES.test(wordAt(reading, at + 1)?.key ?? '')
}

/** «دعا كلا من روسيا وتركيا إلى»: the names behind «كل من» are in its place. */
function isEachOf(reading: Reading, at: number): boolean {
  const key = wordAt(reading, at)?.key
  return (key === 'كل' || key === 'كلا') && wordAt(reading, at + 1)?.key === 'من'
}

/**
 * «نفى نفيا قاطعا», «أدان إدانة شديدة»: where the verbal noun of the very verb ends that says how it was done (المفعول المطلق),
 * with its adjective; the token itself where none stands. Its ending shows that it is in no idafa.
 */
function cognateEnd(reading: Reading, at: number, verb: Verb): number {
  const word = wordAt(reading, at)
  const isCognate = word?.masdars.some(
    ({ value, definite, possessor, preposition }) =>
      value.lemma === verb.lemma && !definite && possessor === null && preposition === '',
  )
  if (!word || isCognate !== true) return at
  const ending = /(?:ا|ه)$/.exec(word.key)?.[0]
  const next = wordAt(reading, at + 1)
  if (ending === undefined || !next || next.classes.length > 0 || hasArticle(next)) return at
  return next.key.endsWith(ending) && prepositionOf(next, null) === '' ? at + 2 : at
}
