import type { Phrase } from '../actors/phrase.ts'
import { isQuotationMark } from '../text/quotations.ts'
import { isComma } from '../text/marks.ts'
import { phraseGender, type Agreement } from './gender.ts'
import { opensClause } from './opens-clause.ts'
import { belongingStart } from './belonging.ts'
import { contrastBefore } from './contrast.ts'
import type { Word } from '../lexicon/word.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { phrasesIn, wordAt, type Reading } from './reading.ts'
import { isRelative } from '../lexicon/closed.ts'

/** What stands before a verb: its subject, a negation, and where its clause begins. */
export interface Preverbal {
  readonly subject: Phrase | null
  readonly negated: boolean
  /** The verb follows أن، إن or a subject pronoun on one, so that it stands inside a reported clause. */
  readonly embedded: boolean
  /** The verb of a relative clause: its subject is the noun before الذي, unless another follows. */
  readonly relative: boolean
  /** The verb follows a noun that names no actor: its subject is a thing («هذه الوثائق تظهر»). */
  readonly stranded: boolean
  /** The first token of the clause: the conjunction, the subject or the verb. */
  readonly first: number
}

/** Words between a subject and its verb. */
const AUXILIARIES = new Set(['قد', 'لقد', 'كان', 'كانت', 'سوف', 'كذلك', 'ايضا'])

/** A verb whose subject is looked for, and the first token of its sentence. */
interface VerbPlace {
  readonly verb: number
  readonly from: number
  readonly agreement: Agreement & { readonly conjunction: string }
}

/** Looks back from a verb for its subject (subject-verb order, «كان X قد»), negation and clause start. */
export function lookBack(reading: Reading, place: VerbPlace): Preverbal {
  const { at, negated } = skipAuxiliaries(reading, place)
  const word = at >= place.from ? wordAt(reading, at) : undefined
  if (isRelative(word) && !isMeanwhile(reading, at)) {
    const antecedent = phraseBefore(reading, isComma(reading.text.tokens[at - 1]) ? at - 1 : at, place.from)
    return { subject: antecedent, negated, embedded: false, relative: true, stranded: false, first: at }
  }
  const isEmbedded = word?.complementiser != null
  const subject = isEmbedded ? null : subjectBefore(reading, at, place)
  if (subject) return { ...clauseOf(reading, subject), negated }
  const contrast = contrastBefore(reading, at + 1)
  const joined = contrast !== null || isEmbedded || place.agreement.conjunction !== ''
  return {
    subject: null,
    negated,
    embedded: isEmbedded && contrast === null,
    relative: false,
    stranded: !joined && isNoun(word),
    first: contrast ?? at + 1,
  }
}

/** «، فيما حثت الأمم المتحدة على»: behind a comma «فيما» sets two acts side by side; elsewhere it is «في ما» as well. */
function isMeanwhile(reading: Reading, at: number): boolean {
  return isComma(reading.text.tokens[at - 1]) && contrastBefore(reading, at + 1) === at
}

/** Whether somebody named among tokens `[first, last)` can be the subject of a verb behind them: nobody behind a preposition. */
export function hasSubject(reading: Reading, range: TokenRange, { gender }: Agreement): boolean {
  return phrasesIn(reading, range).some((phrase) => {
    const own = phrase.preposition === '' ? phraseGender(reading, phrase) : undefined
    return own === null || own === gender
  })
}

function skipAuxiliaries(reading: Reading, { verb, from }: VerbPlace): { at: number; negated: boolean } {
  let at = verb - 1
  let negated = false
  while (at >= from && isAuxiliary(reading, at)) {
    negated ||= wordAt(reading, at)?.classes.includes('negation') ?? false
    at--
  }
  return { at, negated }
}

/** The phrase that ends at a token and is the subject of the verb behind it. */
function subjectBefore(reading: Reading, at: number, { from, agreement }: VerbPlace): Phrase | null {
  const parted = isComma(reading.text.tokens[at])
  const last =
    phraseBefore(reading, parted ? at : at + 1, from) ?? (parted ? null : placedBefore(reading, at + 1, from))
  const phrase = last && agreement.number !== 's' ? firstOfPair(reading, last, from) : last
  if (!phrase || !opensClause(reading, phrase)) return null
  if (phrase === last && !agreesBefore(reading, phrase, agreement)) return null
  // A comma closes an apposition of the subject, or another clause: «وبعد اللقاء بين X وY، كشف Z».
  return parted && (agreement.conjunction !== '' || phrase.conjunction !== '') ? null : phrase
}

/** «الرئيس ووزير دفاعه رحبا»: two who are joined are the subject of a dual or plural; the first speaks for both. */
function firstOfPair(reading: Reading, second: Phrase, from: number): Phrase {
  const first = second.conjunction === '' ? null : phraseBefore(reading, second.first, from)
  return first?.conjunction === '' ? first : second
}

function clauseOf(reading: Reading, subject: Phrase): Omit<Preverbal, 'negated'> {
  const contrast = contrastBefore(reading, subject.first)
  const quoted = reading.text.quotedIn[subject.first - 1]?.open === subject.first - 1
  const before = wordAt(reading, subject.first - (quoted ? 2 : 1))
  const embedded = before?.complementiser != null && contrast === null
  return { subject, embedded, relative: false, stranded: false, first: contrast ?? subject.first }
}

function isAuxiliary(reading: Reading, at: number): boolean {
  const token = reading.text.tokens[at]
  // «"...،" وأضاف»: behind a comma that stands in the quotation marks another clause begins.
  if (token && isQuotationMark(token)) return !isComma(reading.text.tokens[at - 1])
  const word = wordAt(reading, at)
  if (!word || word.complementiser || reading.covering[at]) return false
  // «وهو ما رفضته ألمانيا» denies nothing.
  if (word.key === 'ما' && /^وه[وي]$/.test(wordAt(reading, at - 1)?.key ?? '')) return false
  const form = word.segments.at(-1)?.form ?? word.key
  return (
    AUXILIARIES.has(word.key) ||
    AUXILIARIES.has(form) ||
    word.classes.includes('negation') ||
    word.classes.includes('auxiliary')
  )
}

/** The phrase that ends right before a token; a comma may close its apposition. */
function phraseBefore(reading: Reading, before: number, from: number): Phrase | null {
  const last = belongingStart(reading, before, from)
  const phrase = reading.covering[last - 1] ?? null
  return phrase?.last === last && phrase.first >= from ? phrase : null
}

/** So many words say at most where or in what somebody is. */
const LONGEST_PLACE = 6

/** «نشطاء في مجال حقوق الإنسان دعوا»: the phrase before what a preposition says of it, up to a verb. */
function placedBefore(reading: Reading, before: number, from: number): Phrase | null {
  for (let at = before - 1; at >= Math.max(from, before - LONGEST_PLACE); at--) {
    const word = wordAt(reading, at)
    if (word?.kind !== 'word' || word.complementiser || word.verbs.length > 0) return null
    const isPlace = word.key === 'في' || word.key === 'من'
    if (isPlace) return phraseBefore(reading, at, from)
  }
  return null
}

/** Before its verb a subject agrees in number too; a plural that is not human takes the feminine singular. */
function agreesBefore(reading: Reading, phrase: Phrase, { gender, number }: Agreement): boolean {
  if (phrase.kind === 'group' || phrase.kind === 'generic') return true
  if (phrase.kind === 'person' && number !== 's' && phrase.number === 's') return false
  const own = phraseGender(reading, phrase)
  return own === null || own === gender
}

/** A word of no closed class right before a verb that no conjunction joins. */
function isNoun(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.classes.length === 0 && word.complementiser === null
}
