import type { ActorRecord } from '../actors/actor-record.ts'
import { sameSide } from '../actors/same-side.ts'
import type { Evaluation } from '../lexicon/expressions.ts'
import { pronounCuts } from '../lexicon/segments.ts'
import type { Word } from '../lexicon/word.ts'
import { lookUp, type Found } from '../text/lookup.ts'
import { wordAt, type Reading } from './reading.ts'

/** The longest evaluating expression has fewer words. */
const LONGEST = 6

/** What a speaker calls his own side, as it is spelt before a pronoun: «بلاده», «حكومتها», «قواتهم». */
const OWN = new Set([
  'بلاد', 'حكومت', 'حزب', 'حركت', 'منظمت', 'قوات', 'جماعت', 'ادارت', 'وزارت', 'دولت', 'مجموعت', 'تنظيم', 'وفد',
  'هيات', 'لجنت', 'جيش', 'كتلت', 'نقابت',
]) // prettier-ignore

const FUTURE = 'سوف'
/** An imperfect of the third person; a plural drops its ending where «we» speak. */
const THIRD_PERSON = /^(س?)[يت](.{2,}?)(?:ون)?$/
/** Spelt like other verbs in the third person: «تعرض لإطلاق نار», «يقدر العدد». */
const OTHERWISE = new Set(['نعرض', 'نقدر'])

/**
 * What is said of the speaker's own side in the third person («بلاده سترد», «إنها ترفض», «لن تقبل موسكو») does what the
 * first person does («سنرد», «نرفض», «لن نقبل»). «سوف نرد» is read as «سنرد».
 * @returns the expression that begins at a token; null where none does, or another side is its subject
 */
export function ownStandAt(reading: Reading, at: number, speaker: ActorRecord): Found<Evaluation> | null {
  const key = wordAt(reading, at)?.key
  const isFuture = key === FUTURE
  const before = isFuture || key === 'لن' || key === 'لا' ? 1 : 0
  const verb = wordAt(reading, at + before)
  const isOurs = isFuture && verb?.key.startsWith('ن') === true
  const spelling = isOurs ? verb.key : asFirstPerson(verb)
  if (spelling === null) return null
  const word = reading.lexicon.word(isFuture ? `س${spelling}` : spelling)
  const isListed = key === 'لن' || key === 'لا' || word.starts.evaluations.length > 0
  if (!isListed || !(isOurs || isOwn(reading, { at, verb: at + before }, speaker))) return null
  const words = reading.text.tokens.slice(at + (isFuture ? 1 : 0), at + before + LONGEST)
  const place = isFuture ? 0 : before
  const token = words[place]
  return token ? lookUp(words.with(place, { ...token, word }), 0, 'evaluations') : null
}

function asFirstPerson(verb: Word | undefined): string | null {
  if (verb?.kind !== 'word') return null
  const match = THIRD_PERSON.exec(verb.key)
  const spelling = match && `${match[1] ?? ''}ن${match[2] ?? ''}`
  return spelling === null || OTHERWISE.has(spelling) ? null : spelling
}

/** Whether the subject, before the words or right behind the verb, is the speaker's side. */
function isOwn(reading: Reading, { at, verb }: { at: number; verb: number }, speaker: ActorRecord): boolean {
  if (wordAt(reading, at - 1)?.complementiser?.pronoun) return true
  return [at - 1, verb + 1].some((place) => namesOwnSide(reading, place, speaker))
}

/** Whether a token is one of the words that name the speaker's side. */
export function namesOwnSide(reading: Reading, place: number, speaker: ActorRecord): boolean {
  if (pronounCuts(wordAt(reading, place)?.segments[0]?.stem ?? '').some(([stem]) => OWN.has(stem)))
    return true
  const phrase = reading.covering[place]
  const actor = phrase ? reading.book.resolve(phrase) : null
  return actor !== null && sameSide(actor, speaker)
}
