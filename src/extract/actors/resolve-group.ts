import { lookUp } from '../text/lookup.ts'
import type { ActorBook } from './actor-book.ts'
import { belongsTo, someWording, type ActorRecord } from './actor-record.ts'
import type { Phrase } from './phrase.ts'
import { romanise } from './romanise.ts'
import { hasArticle } from '../lexicon/segments.ts'
import { bareWords } from './surface.ts'

/** Which group or unnamed speaker a phrase names. */
export function resolveGroup(book: ActorBook, phrase: Phrase): ActorRecord {
  const single = phrase.kind === 'anonymous' && phrase.number === 's'
  const earlier = phrase.definite
    ? (book.latest(phrase.first, (record) => isSameGroup(book, record, phrase)) ?? sameFighters(book, phrase))
    : null
  if (earlier) return earlier
  const official =
    single && hasArticle(book.text.tokens[phrase.first]?.word) && phrase.owner !== null
      ? officialOf(book, phrase.first, phrase.owner)
      : null
  if (official) return official
  const slug = romanise(contentWords(book, phrase))
  const type = single
    ? 'anonymous'
    : phrase.kind === 'group' && phrase.title?.type === 'armed-group'
      ? 'armed-group'
      : 'collective'
  const id = single ? `${book.text.report.id}-anon-${slug}` : `group-${slug}`
  return book.actor({ id, ar: book.surface(phrase), type, gender: phrase.gender, number: phrase.number })
}

/** «المسؤول الروسي»: the person of that state whom the report named last. */
function officialOf(book: ActorBook, at: number, owner: string): ActorRecord | null {
  return book.latest(at, (record) => record.type === 'person' && belongsTo(record, owner))
}

/**
 * «المسلحون», «الفصائل المسلحة» and «المعارضة المسلحة» are one collective in a report that tells no others apart:
 * the last armed group without a name of its own or the adjective of a state.
 */
export function sameFighters(book: ActorBook, phrase: Phrase): ActorRecord | null {
  if (!isFighters(book, phrase)) return null
  return book.latest(phrase.first, (record) => someWording(record, (other) => isFighters(book, other)))
}

function isFighters(book: ActorBook, phrase: Phrase): boolean {
  const { first, title, name, owner, modifiers, known, parts } = phrase
  const head = title ?? lookUp(book.text.tokens, first, 'titles')?.values[0]
  if (!head || owner !== null || (name !== null && known.length === 0)) return false
  // «مسلحو حركة النور»: those of one movement are not all.
  if (!parts.every((part) => isFighters(book, part))) return false
  if (known.length > 0)
    return head.kind === 'group' && book.lexicon.actors.get(known[0] ?? '')?.type === 'armed-group'
  return (
    (head.kind === 'group' && head.type === 'armed-group') ||
    modifiers.some((key) => /^(?:ال)?مسلح(?:ه|ين|ون)$/.test(key))
  )
}

/** «المعارضة» for «المعارضة السورية المسلحة»: every word of the later, shorter phrase stands in the earlier one. */
function isSameGroup(book: ActorBook, record: ActorRecord, phrase: Phrase): boolean {
  if (record.type === 'person' || record.type === 'state') return false
  const words = contentWords(book, phrase)
  if (words.length === 0 || !words.every((word) => record.words.has(word))) return false
  return someWording(record, (other) => {
    const others = contentWords(book, other)
    return words.every((word) => others.includes(word))
  })
}

function contentWords(book: ActorBook, phrase: Phrase): string[] {
  return bareWords(book.keys(phrase))
}
