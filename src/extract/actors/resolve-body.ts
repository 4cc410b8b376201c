import { bodyId } from '../lexicon/bodies.ts'
import { foldPhrase } from '../text/fold.ts'
import type { ActorBook } from './actor-book.ts'
import { someWording, type ActorRecord } from './actor-record.ts'
import type { Phrase } from './phrase.ts'
import { sameFighters } from './resolve-group.ts'
import { romanise } from './romanise.ts'
import { bareWords } from './surface.ts'

/** Which body a phrase names: that of a state, one with a name, or one named before («الوزارة»). */
export function resolveBody(book: ActorBook, phrase: Phrase): ActorRecord {
  if (phrase.body && phrase.owner) return bodyOfState(book, phrase, phrase.owner)
  const earlier = book.latest(phrase.first, (record) => isSameBody(book, record, phrase))
  if (earlier) return earlier
  const fighters = phrase.definite ? sameFighters(book, phrase) : null
  if (fighters) return fighters
  const type = phrase.body?.type ?? phrase.title?.type ?? 'civil-society'
  const id = romanise(book.keys(phrase).map((key) => key.replace(/^[وف]?(?:ال|لل)/, '')))
  return book.actor({ id: `body-${id}`, ar: book.surface(phrase), type, gender: phrase.gender })
}

function bodyOfState(book: ActorBook, phrase: Phrase, owner: string): ActorRecord {
  const { lexicon } = book
  const state = lexicon.actors.get(owner)
  const adjective = lexicon.englishAdjectives.get(owner) ?? state?.name.en ?? owner
  const body = phrase.body
  const id = bodyId(adjective, body?.body ?? 'body')
  if (lexicon.actors.has(id)) return book.knownActor(id)
  const record = book.actor({
    id,
    ar: book.surface(phrase),
    en: body?.en.replace('{}', adjective) ?? null,
    type: body?.type ?? 'government-body',
  })
  record.owners.add(owner)
  return record
}

/** «الوزارة» for «وزارة الدفاع الروسية», «الحركة» for «حركة النهضة», and the same words again. */
function isSameBody(book: ActorBook, record: ActorRecord, phrase: Phrase): boolean {
  if (record.type === 'person') return false
  const words = bareWords(book.keys(phrase))
  if (!words.every((word) => record.words.has(word))) return false
  return someWording(record, (other) => {
    const names = other.name && other.kind === 'known' ? foldPhrase(record.name.ar) : book.keys(other)
    const others = bareWords(names)
    if (words.length === 1) return phrase.definite && others[0] === words[0]
    return words.every((word) => others.includes(word)) && others[0] === words[0]
  })
}
