import { hasArticle } from '../lexicon/segments.ts'
import type { Title } from '../lexicon/titles.ts'
import type { Word } from '../lexicon/word.ts'
import { isComma } from '../text/marks.ts'
import type { Token } from '../text/token.ts'
import { isLooseAdjective } from './body-phrase.ts'
import { complementOf, type Complements } from './complements.ts'
import { lookUp } from '../text/lookup.ts'
import { fieldEnd, fullName, innerName, isSpokesperson, rankedName } from './inner-name.ts'
import { beforeState } from './before-state.ts'
import { lateName } from './late-name.ts'
import { isKunya, nameEnd } from './names.ts'
import { knownBySurname } from './surnames.ts'
import { withSecondTitle } from './second-title.ts'
import { apposedTitle } from './person-phrase.ts'
import { barePhrase, type Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'
import type { TokenRange } from '../text/paragraphs.ts'

const PERSONAL = new Set(['honorific', 'rank', 'office', 'spokesperson', 'profession', 'anonymous'])

/** A phrase that a title heads: «وزير الخارجية الروسي سيرغي لافروف», «فصائل المعارضة», «مصدر أمني», «البيان». */
export function titledPhrase(finder: PhraseFinder, first: number): Phrase | null {
  const found = lookUp(finder.text.tokens, first, 'titles')
  const title = found?.values[0]
  if (!found || !title) return null
  const head = { first, last: first + found.length }
  if (isAdjective(finder, head, title) || isPlace(finder, head)) return null
  const { conjunction, preposition } = found.segment
  const addressed = title.kind === 'honorific' ? honouredOffice(finder, head) : null
  if (addressed) return { ...addressed, first, conjunction, preposition }
  const definite = isDefinite(finder, head)
  const complement = complementOf(finder, { head, title, definite })
  if (title.kind === 'body' && isNoBody(finder, head, complement)) return null
  const phrase: Phrase = {
    ...barePhrase(kindOf(title), first, complement.last),
    ...complement,
    title,
    gender: title.gender,
    number: title.number,
    definite:
      definite || complement.owner !== null || complement.modifiers.some((key) => key.startsWith('ال')),
    conjunction,
    preposition,
  }
  if (!PERSONAL.has(title.kind)) return phrase
  const named = withSecondTitle(finder, withName(finder, phrase))
  // A form of address names nobody without a name: «الحاجة» is mostly "the need".
  if (named.name !== null) return withTitleBehind(finder, named)
  if (title.kind === 'honorific') return null
  return named.kind === 'person' && named.number !== 's' ? { ...named, kind: 'group' } : named
}

/** «معالي الأمين العام للمنظمة الدكتور سمير النجار», «سمو ولي العهد»: a form of address before an office. */
function honouredOffice(finder: PhraseFinder, { last }: TokenRange): Phrase | null {
  const office = finder.at(last)
  const isOffice = office?.kind === 'person' && office.title !== null && office.title.kind !== 'honorific'
  return isOffice && office.conjunction + office.preposition === '' ? office : null
}

/**
 * «الدكتور سمير النجار، رئيس اللجنة، أن»: the office behind the name; it says more than a form of address, and than a rank
 * where he speaks for somebody: reports go on with «المتحدث», but with «الجنرال» too.
 */
function withTitleBehind(finder: PhraseFinder, phrase: Phrase): Phrase {
  const behind = apposedTitle(finder, phrase.last)
  if (!behind) return phrase
  const { last, title, owner, modifiers, parts } = behind
  const isMore =
    phrase.title?.kind === 'honorific' ||
    (phrase.title?.kind === 'rank' && isSpokesperson(finder, phrase.last + 1))
  return isMore ? { ...phrase, last, title, owner, modifiers, parts } : { ...phrase, last }
}

/** «العملية السياسية»: a noun of people that is the adjective of the noun before it. */
function isAdjective({ text }: PhraseFinder, { first, last }: TokenRange, { kind }: Title): boolean {
  const [word, before] = [text.tokens[first]?.word, text.tokens[first - 1]?.word]
  // «غير المسؤول» says of something that it is not responsible.
  if (before?.key === 'غير') return true
  if (last - first > 1 || !['profession', 'group', 'body'].includes(kind)) return false
  const attached = before?.kind === 'word' && before.verbs.length === 0 && isDetermined(before)
  return attached && /^ال(?:.*ي(?:ه|ين|ون)?|منظمه)$/.test(word?.key ?? '')
}

/** With the article, or with a pronoun («مؤتمره الصحفي»). */
function isDetermined({ key, surface, classes }: Word): boolean {
  return key.startsWith('ال') || (classes.length === 0 && /.{3}(?:ه|ها|هم)$/.test(surface))
}

/** «أمام المجلس» is a place, though it is spelt like «إمام المسجد» where no hamza is written. */
function isPlace({ text }: PhraseFinder, { first, last }: TokenRange): boolean {
  const word = text.tokens[first]?.word
  return last - first === 1 && word?.key === 'امام' && !word.surface.includes('إ')
}

/** A word alone that is spelt like a body: what was said («الادعاء»), or an adjective («أطراف خارجية»). */
function isNoBody(finder: PhraseFinder, head: TokenRange, { last, parts }: Complements): boolean {
  if (last === head.last && isNamedSpeech(finder, head)) return true
  return parts.length === 0 && isLooseAdjective(finder.text, head)
}

/** «هذا الادعاء» is what was said; the prosecution is «الادعاء العام». */
function isNamedSpeech({ text }: PhraseFinder, { first }: TokenRange): boolean {
  return text.tokens[first]?.word.speechNoun != null
}

function isDefinite({ text }: PhraseFinder, { first, last }: TokenRange): boolean {
  return hasArticle(text.tokens[first]?.word) || hasArticle(text.tokens[last - 1]?.word)
}

function kindOf({ kind }: Title): Phrase['kind'] {
  if (kind === 'body' || kind === 'medium') return 'body'
  if (kind === 'group') return 'group'
  if (kind === 'document') return 'document'
  return kind === 'anonymous' ? 'anonymous' : 'person'
}

/** Adds the name that follows a title, at once or in apposition behind a comma. */
function withName(finder: PhraseFinder, phrase: Phrase): Phrase {
  const { tokens } = finder.text
  const comma = isComma(tokens[phrase.last])
  const at = comma ? appositionStart(tokens, phrase.last + 1) : phrase.last
  const field = comma ? null : fieldEnd(finder, phrase.last)
  const behind = field === null ? null : fullName(finder, field + 1)
  const inner =
    behind ?? innerName(finder, at) ?? rankedName(finder, at, phrase) ?? (comma ? null : lateName(finder, at))
  const kind = phrase.kind === 'anonymous' ? 'person' : phrase.kind
  if (inner) return { ...phrase, kind, name: inner.name, known: inner.known, last: inner.last }
  const strict = comma || !phrase.definite || phrase.title?.kind === 'anonymous'
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

/** Skips «أحد أكبر الفصائل المقاتلة في حلب،» between a title and the name. */
function appositionStart(tokens: readonly Token[], at: number): number {
  if (!/^احدي?$/.test(tokens[at]?.word.key ?? '')) return at
  for (let next = at; next < at + 12; next++) if (isComma(tokens[next])) return next + 1
  return at
}
