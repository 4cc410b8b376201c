import { belongsTo, someWording, type ActorRecord } from '../actors/actor-record.ts'
import type { Phrase } from '../actors/phrase.ts'
import { hasArticle } from '../lexicon/segments.ts'
import type { Draft } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'

/** «الخبير ذاته», «المتحدث عينه», «المصدر المذكور»: the one who was spoken of. */
const SAME = /^(?:(?:نفس|ذات|عين)(?:ه|ها)|المذكوره?)$/
/** Nouns that say what somebody is called or does, of whom a report speaks by them alone: «أضاف المتحدث». */
const CALLINGS = new Set(['profession', 'spokesperson'])

/** Who speaks under a noun of people with the article and no name: the one of that state or gender who spoke last. */
export function bearerOfRole(reading: Reading, phrase: Phrase, before: readonly Draft[]): ActorRecord | null {
  if (phrase.name !== null || phrase.number !== 's' || !hasArticle(wordAt(reading, phrase.first))) return null
  const fits = ({ type, gender }: ActorRecord) =>
    type === 'person' && (gender === null || phrase.gender === null || gender === phrase.gender)
  if (phrase.kind === 'anonymous')
    return official(
      reading,
      phrase,
      before.filter(({ speaker }) => fits(speaker)),
    )
  if (phrase.kind !== 'person' || isNamed(reading.book.resolve(phrase))) return null
  const isSame = SAME.test(wordAt(reading, phrase.last)?.key ?? '')
  if (!isSame && phrase.parts.length + phrase.modifiers.length > 0) return null
  const isCalling = isSame || CALLINGS.has(phrase.title?.kind ?? '')
  const title = ` ${phrase.title?.title ?? ''} `
  const isOne = ({ speaker }: Draft) =>
    fits(speaker) && (isCalling || [...speaker.titles].some((one) => ` ${one} `.includes(title)))
  return before.findLast(isOne)?.speaker ?? null
}

/** «أشار المسؤول الروسي»: the speaker of that state who spoke last, else one of whom no state is known. */
function official({ lexicon }: Reading, { owner }: Phrase, before: readonly Draft[]): ActorRecord | null {
  if (owner === null) return before.at(-1)?.speaker ?? null
  const own = before.findLast(({ speaker }) => belongsTo(speaker, owner))
  const isState = (id: string) => lexicon.actors.get(id)?.type === 'state'
  const isFree = ({ known, owners }: ActorRecord) => known === null && ![...owners].some(isState)
  return (own ?? before.findLast(({ speaker }) => isFree(speaker)))?.speaker ?? null
}

function isNamed(record: ActorRecord | null): boolean {
  return record !== null && (record.known !== null || someWording(record, ({ name }) => name !== null))
}
