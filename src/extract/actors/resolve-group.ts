import type { ActorBook } from './actor-book.ts'
import type { ActorRecord } from './actor-record.ts'
import type { Phrase } from './phrase.ts'
import { romanise } from './romanise.ts'

/** Which group or unnamed speaker a phrase names. */
export function resolveGroup(book: ActorBook, phrase: Phrase): ActorRecord {
  const single = phrase.kind === 'anonymous' && phrase.number === 's'
  const earlier = phrase.definite
    ? book.latest(phrase.first, (record) => isSameGroup(book, record, phrase))
    : null
  if (earlier) return earlier
  const slug = romanise(contentWords(book, phrase))
  const type = single
    ? 'anonymous'
    : phrase.kind === 'group' && phrase.title?.type === 'armed-group'
      ? 'armed-group'
      : 'collective'
  const id = single ? `${book.text.report.id}-anon-${slug}` : `group-${slug}`
  return book.actor({ id, ar: book.surface(phrase), type, gender: phrase.gender, number: phrase.number })
}

/** «المعارضة» for «المعارضة السورية المسلحة»: every word of the later, shorter phrase stands in the earlier one. */
function isSameGroup(book: ActorBook, record: ActorRecord, phrase: Phrase): boolean {
  if (record.type === 'person' || record.type === 'state') return false
  const words = contentWords(book, phrase)
  return record.phrases.some((other) => {
    const others = contentWords(book, other)
    return words[0] !== undefined && others.includes(words[0]) && words.every((word) => others.includes(word))
  })
}

/** The words of a phrase, without article and the endings of case that a plural shows (مسلحون, مسلحين). */
function contentWords(book: ActorBook, phrase: Phrase): string[] {
  return book
    .keys(phrase)
    .map((key) => key.replace(/^[وفبل]?(?:ال|لل)(?=..)/, '').replace(/(?<=...)(?:ون|ين)$/, 'و'))
}
