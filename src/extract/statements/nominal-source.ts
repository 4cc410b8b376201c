import { isOfAnother } from '../actors/owner.ts'
import { barePhrase, type Phrase } from '../actors/phrase.ts'
import { isRelative } from '../lexicon/closed.ts'
import { PRONOUNS } from '../lexicon/segments.ts'
import type { NounReading } from '../lexicon/word.ts'
import type { SpeakerHint } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'

/** Whose act a noun names, null where only a pronoun tells, and the token behind the words that say so. */
export interface NominalSource {
  readonly phrase: Phrase | null
  readonly last: number
}

/** Whose act it is: the noun in idafa, the phrase behind «من», the adjective of a state, or whom a pronoun means. */
export function nominalSource(
  reading: Reading,
  at: number,
  noun: NounReading<unknown>,
): NominalSource | null {
  if (noun.possessor !== null) return isOfAnother(noun.possessor) ? { phrase: null, last: at + 1 } : null
  return (
    giverOf(reading, at) ??
    (noun.definite ? adjectiveOf(reading, at) : (behindFrom(reading, at) ?? idafa(reading, at)))
  )
}

/** What a noun shows of its speaker: the phrase of the source, or the pronoun on it («رفضها»). */
export function nominalSpeaker(
  phrase: Phrase | null,
  { possessor }: NounReading<unknown>,
): Pick<SpeakerHint, 'phrase' | 'gender' | 'number'> {
  if (phrase || possessor === null) return { phrase, gender: phrase?.gender ?? 'm', number: 's' }
  const { gender, number } = PRONOUNS[possessor]
  return { phrase, gender, number }
}

/** «الاتهامات التي وجهها X», «تصريحات أدلى بها X»: the subject of the verb that gives what the noun names. */
function giverOf(reading: Reading, noun: number): NominalSource | null {
  const at = isRelative(wordAt(reading, noun + 1)) ? noun + 2 : noun + 1
  const gives = ({ verb: { act, fires } }: { verb: { act: string; fires: string } }) =>
    act === 'state' && fires !== 'clause'
  const verb = wordAt(reading, at)?.verbs.find(gives)
  const isTakenUp = /^ب(?:ه|ها|هم)$/.test(wordAt(reading, at + 1)?.key ?? '')
  if (!verb || (verb.object === null && !isTakenUp)) return null
  const phrase = reading.finder.at(verb.object !== null ? at + 1 : at + 2)
  return phrase?.preposition === '' && phrase.conjunction === '' ? { phrase, last: phrase.last } : null
}

/** «الطلب الروسي بالانسحاب». */
function adjectiveOf(reading: Reading, at: number): NominalSource | null {
  const nisba = wordAt(reading, at + 1)?.nisba
  if (nisba?.definite !== true || nisba.conjunction !== '') return null
  return { phrase: { ...barePhrase('known', at + 1, at + 2), known: [nisba.value.actor] }, last: at + 2 }
}

/** «عرض من الحركة بقبول الهدنة». */
function behindFrom(reading: Reading, at: number): NominalSource | null {
  const phrase = wordAt(reading, at + 1)?.key === 'من' ? reading.finder.at(at + 2) : null
  return phrase && phrase.kind !== 'document' ? { phrase, last: phrase.last } : null
}

/** «رفض إيطاليا استقبال السفينة». */
function idafa(reading: Reading, at: number): NominalSource | null {
  const phrase = reading.finder.at(at + 1)
  const isOwner = phrase?.preposition === '' && phrase.conjunction === '' && phrase.kind !== 'document'
  return isOwner ? { phrase, last: phrase.last } : null
}
