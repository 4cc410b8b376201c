import { hasArticle } from '../lexicon/segments.ts'
import type { Title } from '../lexicon/titles.ts'
import type { Word } from '../lexicon/word.ts'
import { isLooseAdjective } from './body-phrase.ts'
import { complementOf, type Complements } from './complements.ts'
import { lookUp } from '../text/lookup.ts'
import { isSpokesperson } from './inner-name.ts'
import { withName } from './name-behind.ts'
import { withSecondTitle } from './second-title.ts'
import { apposedTitle } from './person-phrase.ts'
import { barePhrase, type Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'
import type { TokenRange } from '../text/paragraphs.ts'

const PERSONAL = new Set(['honorific', 'rank', 'office', 'spokesperson', 'profession', 'anonymous'])

/** A phrase that a title heads: «وزير الخارجية الروسي سيرغي لافروف», «فصائل المعارضة», «مصدر أمني», «البيان». */
export function titledPhrase(finder: PhraseFinder, first: number): Phrase | null {
  const found = lookUp(finder.text.tokens, first, 'titles')
  const listed = found?.values[0]
  if (!found || !listed) return null
  const title = isOfHim(finder, first, listed) ? { ...listed, gender: 'm' as const } : listed
  const head = { first, last: first + found.length }
  if (isAdjective(finder, head, title) || isPlace(finder, head)) return null
  const { conjunction, preposition } = found.segment
  const addressed = title.kind === 'honorific' ? honouredOffice(finder, head) : null
  if (addressed) return { ...addressed, first, conjunction, preposition }
  const definite = title !== listed || isDefinite(finder, head)
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
  return PERSONAL.has(title.kind) ? personOf(finder, phrase, title) : phrase
}

/** The person or people whom a title names, with the name behind it; null for a form of address without one. */
function personOf(finder: PhraseFinder, phrase: Phrase, title: Title): Phrase | null {
  const sources = sourcesOf(finder, phrase)
  if (sources) return sources
  const named = withSecondTitle(finder, withName(finder, phrase))
  // A form of address names nobody without a name: «الحاجة» is mostly "the need".
  if (named.name !== null) return withTitleBehind(finder, named)
  if (title.kind === 'honorific') return null
  return named.kind === 'person' && named.number !== 's' ? { ...named, kind: 'group' } : named
}

/** «نائبه سمير النجار»: a title with «his» on it, spelt like that of a woman where no dots are written. */
function isOfHim({ text }: PhraseFinder, first: number, { gender }: Title): boolean {
  const [word, next] = [text.tokens[first]?.word, text.tokens[first + 1]?.word]
  return gender === 'f' && word?.surface.endsWith('ه') === true && next?.givenName === 'm'
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

/** «مصادر ميقاتي», «أوساط الرئيس»: with whoever they are close to, who is not himself the source; null for anybody else. */
function sourcesOf(finder: PhraseFinder, phrase: Phrase): Phrase | null {
  const { first, last, parts } = phrase
  const head = finder.text.tokens[first]?.word.segments.at(-1)?.form ?? ''
  if (!/^(?:مصادر|اوساط)$/.test(head) || parts.length > 0) return null
  const owner = finder.at(last)
  const isOwner = owner?.name != null && owner.conjunction + owner.preposition === ''
  return isOwner ? { ...phrase, last: owner.last, parts: [owner] } : null
}
