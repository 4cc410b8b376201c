import { isComma } from '../text/marks.ts'
import { beforeState } from './before-state.ts'
import { nameEnd } from './names.ts'
import type { Word } from '../lexicon/word.ts'
import { barePhrase, type Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'
import { knownBySurname } from './surnames.ts'

/** A full name that begins with a known given name, and the title in apposition: «ياسر اليوسف، المتحدث باسم ...». */
export function personPhrase(finder: PhraseFinder, first: number): Phrase | null {
  const { tokens } = finder.text
  const word = tokens[first]?.word
  const isMother = isMotherOf(word, tokens[first + 1]?.word)
  const run = nameEnd(tokens, isMother ? first + 1 : first, { strict: true })
  const last = beforeState(finder, { first, last: run })
  if (last - first < 2) return null
  const name = { first, last }
  const gender = isMother ? 'f' : (word?.givenName ?? 'm')
  const phrase = { ...barePhrase('person', first, last), name, gender } as const
  return withApposition(finder, { ...phrase, known: knownBySurname(finder, name) })
}

/** «أم محمد»: a woman named after her child; «أم» before anything else asks which of two. */
function isMotherOf(word: Word | undefined, next: Word | undefined): boolean {
  return word?.key === 'ام' && next?.givenName != null
}

/** Adds the title that follows a name in apposition or the body that it is from («من جماعة ...»). */
export function withApposition(finder: PhraseFinder, phrase: Phrase): Phrase {
  const { tokens } = finder.text
  const behind = apposedTitle(finder, phrase.last)
  if (behind) {
    const { last, title, owner, modifiers, parts } = behind
    return { ...phrase, last, title, owner, modifiers, parts }
  }
  const body = tokens[phrase.last]?.word.key === 'من' ? finder.at(phrase.last + 1) : null
  if (body && (body.kind === 'body' || body.title?.kind === 'body'))
    return { ...phrase, last: body.last, parts: [body] }
  return phrase
}

/** The title without a name behind a comma, which is that of the name before it; null where none stands there. */
export function apposedTitle(finder: PhraseFinder, at: number): Phrase | null {
  const title = isComma(finder.text.tokens[at]) ? finder.at(at + 1) : null
  return title && isPersonalTitle(title) ? title : null
}

function isPersonalTitle({ title, name, conjunction, preposition }: Phrase): boolean {
  const kinds = ['office', 'spokesperson', 'rank', 'profession', 'anonymous']
  return (
    title !== null && name === null && kinds.includes(title.kind) && conjunction === '' && preposition === ''
  )
}

const PROCLITICS = new Set('وفبلك')

/** A surname alone, of somebody whom the report names in full elsewhere. */
export function surnamePhrase(word: Word, surnames: ReadonlySet<string>, first: number): Phrase | null {
  // Only a word that begins with a proclitic can hide the surname behind its first letter.
  if (!surnames.has(word.key) && !PROCLITICS.has(word.key.charAt(0))) return null
  const segment = word.segments.find(({ form }) => surnames.has(form))
  if (!segment) return null
  const { conjunction, preposition } = segment
  const name = { first, last: first + 1 }
  return { ...barePhrase('person', first, name.last), name, conjunction, preposition }
}
