import { isComma } from '../text/marks.ts'
import { lookUp } from '../text/lookup.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Token } from '../text/token.ts'
import { beforeState } from './before-state.ts'
import { fieldEnd, fullName, innerName, rankedName } from './inner-name.ts'
import { lateName } from './late-name.ts'
import { nameEnd } from './names.ts'
import { isKunya } from './name-particles.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'
import { knownBySurname } from './surnames.ts'

/** Adds the name that follows a title, at once or in apposition behind a comma. */
export function withName(finder: PhraseFinder, phrase: Phrase): Phrase {
  const { tokens } = finder.text
  const comma = isComma(tokens[phrase.last])
  const at = comma ? appositionStart(tokens, phrase.last + 1) : bracketEnd(tokens, phrase.last)
  const field = comma ? null : fieldEnd(finder, phrase.last)
  const behind = field === null ? null : fullName(finder, field + 1)
  const inner =
    behind ?? innerName(finder, at) ?? rankedName(finder, at, phrase) ?? (comma ? null : lateName(finder, at))
  const kind = phrase.kind === 'anonymous' ? 'person' : phrase.kind
  if (inner) return { ...phrase, kind, name: inner.name, known: inner.known, last: inner.last }
  // Of many none is named behind their title, but one whom everybody knows: «الرئيسين بوتين وترامب».
  const strict = comma || !phrase.definite || phrase.number === 'p' || phrase.title?.kind === 'anonymous'
  const name = nameAt(finder, at, strict) ?? framedName(finder, comma ? at : field === null ? -1 : field + 1)
  if (!name) return phrase
  const known = knownPersons(finder, name)
  return { ...phrase, kind, name, known, last: name.last }
}

/** A personal name at a token, known or new. */
function nameAt({ text, lexicon }: PhraseFinder, at: number, strict: boolean): TokenRange | null {
  const found = lookUp(text.tokens, at, 'names')
  const persons = found?.values.filter((id) => lexicon.actors.get(id)?.type === 'person') ?? []
  // The name of a state or body is no surname: «المتحدث ... لندن» accuses London.
  if (found && persons.length === 0) return null
  const run = nameEnd(text.tokens, at, { strict: strict && !isKunya(text.tokens[at]?.word) })
  const last = beforeState({ text, lexicon }, { first: at, last: run })
  if (found && persons.length > 0 && found.segment.conjunction === '' && found.segment.preposition === '')
    // A full name of the lists is whole: what follows is no part of it.
    return {
      first: at,
      last: found.length > 1 && !isKunya(text.tokens[at]?.word) ? at + found.length : Math.max(last, at + 1),
    }
  if (last === at + 1 && isAnnexed(text.tokens, at)) return null
  return last > at ? { first: at, last } : null
}

/** «طلب الوزير سحب القرار»: one unheard-of word before a noun with the article is a noun, not a surname. */
function isAnnexed(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word]
  if (word?.givenName != null || next?.kind !== 'word' || !next.key.startsWith('ال')) return false
  return next.nisba === null && next.classes.length === 0 && next.starts.titles.length === 0
}

/** A name of unheard-of words between commas, or before the clause: «، فيتالي تشوركين، إن». */
function framedName(finder: PhraseFinder, at: number): TokenRange | null {
  const name = at < 0 ? null : nameAt(finder, at, false)
  if (!name || name.last - name.first < 2) return null
  const after = finder.text.tokens[name.last]
  const closes =
    after === undefined || isComma(after) || after.word.kind === 'mark' || after.word.complementiser !== null
  return closes ? name : null
}

function knownPersons(finder: PhraseFinder, name: TokenRange): readonly string[] {
  const { text } = finder
  const found = lookUp(text.tokens, name.first, 'names')
  if (found && name.first + found.length === name.last) return found.values
  return knownBySurname(finder, name)
}

const LONGEST_ACRONYM = 4

/** «الأمين العام لحركة المقاومة الإسلامية (حماس) سمير النجار»: behind the short name of a body that stands in brackets. */
function bracketEnd(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.word.surface !== '(') return open
  for (let at = open + 2; at < open + 2 + LONGEST_ACRONYM; at++)
    if (tokens[at]?.word.surface === ')') return at + 1
  return open
}

/** Skips «أحد أكبر الفصائل المقاتلة في حلب،» between a title and the name. */
function appositionStart(tokens: readonly Token[], at: number): number {
  if (!/^احدي?$/.test(tokens[at]?.word.key ?? '')) return at
  for (let next = at; next < at + 12; next++) if (isComma(tokens[next])) return next + 1
  return at
}
