import type { ActorRecord } from '../actors/actor-record.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { Gender, GrammaticalNumber } from '../lexicon/segments.ts'
import type { Reading } from './reading.ts'

/** The few states whose names are masculine; all others take a feminine verb. */
const MASCULINE_STATES = new Set([
  'iraq',
  'jordan',
  'lebanon',
  'sudan',
  'morocco',
  'yemen',
  'south-sudan',
  'vatican',
])

/** Nouns that head the names of bodies and take a masculine verb, whatever follows them (مجلس السيادة). */
const MASCULINE_HEADS = new Set(
  'مجلس حزب تنظيم اتحاد جيش برنامج مركز معهد بنك صندوق تحالف ائتلاف تيار فريق مكتب وفد نظام ديوان مرصد موقع مؤتمر برلمان الاتحاد الجيش الحزب المجلس التحالف الائتلاف البرلمان التيار الوفد المرصد الصليب المجتمع مجتمع الشارع'.split(
    ' ',
  ),
)

/** What a verb shows of its subject. */
export interface Agreement {
  readonly gender: Gender
  readonly number: GrammaticalNumber
}

/** Whether a phrase can be the subject of a verb before it: gender agrees, and it shows no accusative. */
export function canBeSubject(reading: Reading, phrase: Phrase, { gender }: Agreement): boolean {
  if (phrase.conjunction !== '' || phrase.preposition !== '') return false
  if (phrase.number !== 's' && phrase.name === null) return !isAccusative(reading, phrase)
  const own = phraseGender(reading, phrase)
  return own === null || own === gender
}

/** The endings ـين of plural and dual show that somebody is the object or stands after a preposition. */
function isAccusative({ text }: Reading, { first }: Phrase): boolean {
  return /...ين$/.test(text.tokens[first]?.word.key ?? '')
}

/** The gender that a verb takes with a phrase; null where either may be. */
export function phraseGender(reading: Reading, phrase: Phrase): Gender | null {
  if (['person', 'anonymous', 'document'].includes(phrase.kind)) return phrase.gender
  const record = reading.book.resolve(phrase)
  if (record?.type === 'collective' && phrase.number === 's') return nameGender(reading.book.surface(phrase))
  // «أكدت المملكة»: whichever kingdom is meant.
  if (record?.type === 'state' && /^ال\S+ة(?:\s|$)/.test(reading.book.surface(phrase))) return 'f'
  if (!record || !isBody(record)) return record && actorGender(record)
  // «هدد الحوثيون»: the words that stand there decide, whatever the body is called elsewhere.
  return nameGender(reading.book.surface(phrase))
}

/** The gender that a verb takes with an actor; null where either may be. */
function actorGender(record: ActorRecord): Gender | null {
  if (record.type === 'person') return record.gender
  if (record.type === 'state') return MASCULINE_STATES.has(record.id) ? 'm' : 'f'
  return isBody(record) ? nameGender(record.name.ar) : null
}

function isBody({ type, number }: ActorRecord): boolean {
  return number !== 'p' && !['person', 'state', 'collective', 'anonymous', 'medium'].includes(type)
}

/** The gender of the noun that heads the name of a body; null where it shows none. */
function nameGender(name: string): Gender | null {
  const [head = '', next = ''] = name.split(' ')
  if (MASCULINE_HEADS.has(head) || /(?:ون|ين)$/.test(head)) return 'm'
  // A foreign name takes the gender of the noun that one thinks of: «طالبت هيومن رايتس ووتش».
  return /(?:ة|اء|ى|ات)$/.test(head) || (head.startsWith('ال') && next.endsWith('ة')) ? 'f' : null
}

/** Whether an actor can be the dropped subject of a verb. */
export function agrees(record: ActorRecord, { gender, number }: Agreement): boolean {
  const plural = record.number === 'p' || record.type === 'collective' || record.type === 'armed-group'
  if (number !== 's' && record.type === 'person') return false
  if (number !== 's') return plural || record.type !== 'anonymous'
  // A sound plural is a group of people: no singular verb continues with it, and a masculine one with no plural.
  if (record.number === 'p' && (gender === 'm' || /^\S*(?:ون|ين)(?:\s|$)/.test(record.name.ar))) return false
  const own = actorGender(record)
  return own === null || own === gender
}
