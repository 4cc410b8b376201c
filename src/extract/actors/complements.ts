import type { Title } from '../lexicon/titles.ts'
import type { Word } from '../lexicon/word.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { isQuotationMark } from '../text/quotations.ts'
import { lookUp } from './lookup.ts'
import { beginsName, nameEnd } from './names.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

/** A title at its place, whose complements are read. */
export interface TitleHead {
  readonly head: TokenRange
  readonly title: Title
  readonly definite: boolean
}

/** What follows a title and belongs to it. */
export interface Complements {
  readonly last: number
  readonly owner: string | null
  readonly modifiers: readonly string[]
  readonly parts: readonly Phrase[]
}

/** One step: where the complement read ends and what it says; null where the title's complements end. */
interface Step {
  readonly last: number
  readonly owner?: string | null
  readonly part?: Phrase
}

const LONGEST = 14
/** Adjectives of time that belong to a title and not to the day. */
const FORMER = new Set([
  'السابق',
  'السابقه',
  'الاسبق',
  'الاسبقه',
  'الحالي',
  'الحاليه',
  'الراحل',
  'الراحله',
  'الجديد',
  'الجديده',
])
const QUOTED_NAME = 5

/** Reads adjectives, idafa, «باسم X», «للأمم المتحدة», «في هيئة الأركان», and quoted names behind a title. */
export function complementOf(finder: PhraseFinder, { head, title, definite }: TitleHead): Complements {
  const modifiers: string[] = []
  const parts: Phrase[] = []
  let owner: string | null = null
  let at = head.last
  while (at < head.last + LONGEST) {
    const step = nextStep(finder, at, {
      title,
      definite,
      atHead: at === head.last,
      settled: parts.length > 0,
    })
    if (!step) break
    for (let word = at; word < step.last; word++) modifiers.push(finder.text.tokens[word]?.word.key ?? '')
    owner ??= step.owner ?? null
    if (step.part) parts.push(step.part)
    at = step.last
  }
  return { last: at, owner, modifiers, parts }
}

interface StepContext {
  readonly title: Title
  readonly definite: boolean
  /** Whether nothing stands between the title and this word. */
  readonly atHead: boolean
  /** Whether a phrase has been taken in: what follows may belong to it. */
  readonly settled: boolean
}

function nextStep(finder: PhraseFinder, at: number, context: StepContext): Step | null {
  const token = finder.text.tokens[at]
  if (!token) return null
  if (token.word.kind === 'mark') return bracketed(finder, at, context)
  if (token.word.kind === 'number') return null
  if (token.word.complementiser && !finder.at(at)) return null
  return adjective(token.word, at, context) ?? spokenFor(finder, at, context) ?? noun(finder, at, context)
}

/** A quoted name behind «حركة» or «جماعة», or a short remark in brackets. */
function bracketed(finder: PhraseFinder, at: number, { title, atHead }: StepContext): Step | null {
  const { text } = finder
  const token = text.tokens[at]
  if (!token) return null
  const quotation = text.quotedIn[at]
  if (isQuotationMark(token)) {
    const named = title.kind === 'body' || title.kind === 'medium' || title.kind === 'group'
    const short = quotation?.open === at && quotation.close - at <= QUOTED_NAME
    const part = short ? finder.at(at + 1) : null
    const whole = part && part.last >= (quotation?.close ?? 0) ? { part } : {}
    return named && atHead && short ? { last: quotation.close + 1, ...whole } : null
  }
  return null
}

function adjective(word: Word, at: number, { definite, settled }: StepContext): Step | null {
  const { nisba } = word
  if (!nisba || nisba.preposition !== '' || nisba.conjunction !== '') return null
  return nisba.definite || !(definite || settled) ? { last: at + 1, owner: nisba.value.actor } : null
}

/** «باسم X», and with other prepositions only bodies: a place («في موسكو») is no complement. */
function spokenFor(
  finder: PhraseFinder,
  at: number,
  { title, definite, settled, atHead }: StepContext,
): Step | null {
  const key = finder.text.tokens[at]?.word.key ?? ''
  const named = atHead && finder.text.tokens[at - 1]?.word.key === 'باسم'
  if (named || (key === 'باسم' && (title.kind === 'spokesperson' || title.kind === 'office'))) {
    const part = finder.at(named ? at : at + 1)
    return part
      ? { last: nameless(part), owner: ownerOf(part), part }
      : { last: Math.min(at + 2, finder.text.tokens.length) }
  }
  if (!['في', 'لدي', 'من', 'الي'].includes(key) || title.kind === 'body' || title.kind === 'medium')
    return null
  const part = finder.at(at + 1)
  const isBody =
    part !== null &&
    (part.kind === 'body' || (part.kind === 'known' && !isPlace(finder, part)) || key === 'لدي')
  if (!isBody || (definite && title.kind === 'office' && !settled && key !== 'لدي')) return null
  return { last: part.last, owner: null, part }
}

function isPlace({ lexicon }: PhraseFinder, { known }: Phrase): boolean {
  return known.some((id) => ['state', 'person'].includes(lexicon.actors.get(id)?.type ?? ''))
}

/** An embedded office keeps its own complements, but the name after it is that of the whole phrase. */
function nameless(part: Phrase): number {
  return part.kind === 'person' && part.name !== null && part.owner !== null ? part.name.first : part.last
}

function ownerOf(part: Phrase): string | null {
  return part.known.length === 1 ? (part.known[0] ?? null) : part.owner
}

/** A noun in idafa, an adjective with the article, or «للـ» with a body. */
function noun(finder: PhraseFinder, at: number, context: StepContext): Step | null {
  const word = finder.text.tokens[at]?.word
  if (!word) return null
  if (FORMER.has(word.key)) return { last: at + 1 }
  if (word.classes.some((name) => name !== 'quantifier' && name !== 'venue')) return null
  const part = finder.at(at)
  if (part) return embedded(finder, part, context)
  const segment = word.segments[0]
  if (!segment) return null
  if (segment.definite) return fits(word, context) ? { last: at + 1 } : null
  if (context.definite || !context.atHead) return looseModifier(word, at, context)
  if (['body', 'medium'].includes(context.title.kind)) {
    const last = nameEnd(finder.text.tokens, at, { strict: false })
    return last > at ? { last } : isPlainNoun(word) ? { last: at + 1 } : null
  }
  return looseModifier(word, at, context)
}

/** Indefinite adjectives of an indefinite head: «مصدر أمني رفيع». */
function looseModifier(word: Word, at: number, { title, definite }: StepContext): Step | null {
  const open = !definite && ['anonymous', 'group', 'profession', 'body', 'medium'].includes(title.kind)
  return open && isPlainNoun(word) && !beginsName(word, true) ? { last: at + 1 } : null
}

function isPlainNoun(word: Word): boolean {
  const verbal = word.verbs.some((form) => form.verb.fires === 'any' || form.tense === 'present')
  if (/^(?:[وفبلك]ال|لل)./.test(word.key)) return false
  const said = word.masdars.some(({ possessor }) => possessor !== null)
  return (
    !said &&
    word.classes.length === 0 &&
    !verbal &&
    word.participles.length === 0 &&
    word.stanceNouns.length === 0
  )
}

function embedded(
  finder: PhraseFinder,
  part: Phrase,
  { title, definite, atHead, settled }: StepContext,
): Step | null {
  const { lexicon } = finder
  const isPerson = part.known.some((id) => lexicon.actors.get(id)?.type === 'person')
  if (part.conjunction !== '' || (part.preposition === 'ل' && isOutlet(finder, part))) return null
  if (part.preposition === 'ل' || part.preposition === 'ب') {
    if (!definite && atHead && part.kind !== 'document')
      return { last: part.last, owner: ownerOf(part), part }
    const taken =
      (part.kind === 'body' || (part.kind === 'known' && !isPerson)) &&
      !(atHead && title.kind === 'honorific')
    return taken && (part.preposition === 'ل' || !definite)
      ? { last: part.last, owner: ownerOf(part), part }
      : null
  }
  if (part.preposition !== '' || definite || !atHead || settled) return null
  if (isPerson && title.kind !== 'body' && title.kind !== 'group') return null
  const last = part.kind === 'person' ? nameless(part) : part.last
  return { last, owner: ownerOf(part), part }
}

/** «... لرويترز» tells to whom it was said. */
function isOutlet({ lexicon }: PhraseFinder, { title, known }: Phrase): boolean {
  return title?.kind === 'medium' || known.some((id) => lexicon.actors.get(id)?.type === 'medium')
}

/** Whether a word with the article can belong to the title: in idafa any, as an adjective one that agrees. */
function fits(word: Word, { title, definite, atHead }: StepContext): boolean {
  if (word.segments[0]?.preposition !== '' || word.segments[0].conjunction !== '') return false
  if (!definite && atHead) return true
  if (word.speechNoun !== null || word.stanceNouns.length > 0 || word.masdars.length > 0) return false
  if (!definite) return true
  const feminine = /(?:ه|ات)$/.test(word.key)
  return title.number === 'p' || title.gender === 'f' || !feminine
}
