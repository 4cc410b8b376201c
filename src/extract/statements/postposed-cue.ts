import { isKunya } from '../actors/name-particles.ts'
import { nameEnd } from '../actors/names.ts'
import { barePhrase, type Phrase } from '../actors/phrase.ts'
import type { VerbReading } from '../lexicon/word.ts'
import { beforeComma, isColon, isComma } from '../text/marks.ts'
import { isQuotationMark } from '../text/quotations.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Sentence } from '../text/report-text.ts'
import type { ContentStart, Cue } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'

/** «هكذا قال X», «كما يقول X». */
const THUS = new Set(['هكذا', 'بهذا', 'بذلك', 'حينها'])

/** «"..."، يقول X»: a verb of saying behind what was said, which begins the sentence. */
export function postposedCue(
  reading: Reading,
  at: number,
  { sentence, verb: form }: { sentence: Sentence; verb: VerbReading },
): Cue | null {
  const { verb, object, conjunction } = form
  if (verb.act !== 'state' || verb.fires === 'noun' || object !== null || conjunction !== '') return null
  const start = THUS.has(wordAt(reading, at - 1)?.key ?? '') ? at - 1 : at
  const boundary = beforeComma(reading.text.tokens, start)
  const content = contentBefore(reading, sentence, boundary)
  const subject = content && subjectBehind(reading, at + 1, { form, sentence })
  if (!content || !subject) return null
  const { act, polarity, relation } = verb
  const rest = restBehind(reading, subject.last, sentence)
  return {
    sentence,
    range: { first: at, last: at + 1 },
    verb,
    act,
    polarity,
    relation,
    slots: [],
    content: { ...content, rest },
    speaker: { phrase: subject, gender: form.gender, number: form.number, medium: null, sameAsBefore: false },
    boundary,
    sibling: true,
    rule: 'cue.postposed',
  }
}

/** A quotation that is all of the sentence so far; its last comma may stand inside the marks. */
function contentBefore({ text }: Reading, { first }: Sentence, boundary: number): ContentStart | null {
  const quotation = text.quotedIn[boundary - 1]
  const isQuoted = quotation?.close === boundary - 1 && quotation.open === first
  const inside = text.quotedIn[boundary]
  const closesInside = inside?.close === boundary && inside.open === first
  if (!isQuoted && !closesInside) return null
  return { first, last: closesInside ? boundary + 1 : boundary, trigger: 'complementiser' }
}

/** The subject, behind which nothing is said: a comma, the end of the sentence or a circumstance follows. */
function subjectBehind(
  reading: Reading,
  at: number,
  { form, sentence }: { form: VerbReading; sentence: Sentence },
): Phrase | null {
  const phrase = reading.finder.at(at) ?? unlistedName(reading, at, form)
  if (phrase?.preposition !== '' || phrase.conjunction !== '') return null
  for (let next = phrase.last; next < sentence.last; next++) {
    const token = reading.text.tokens[next]
    if (!token || isComma(token)) return phrase
    if (isColon(token) || token.word.complementiser || isQuotationMark(token)) return null
  }
  return phrase
}

/** Unheard-of words up to a mark are a name. */
function unlistedName({ text }: Reading, first: number, { gender }: VerbReading): Phrase | null {
  const from = isKunya(text.tokens[first]?.word) ? first + 1 : first
  const last = nameEnd(text.tokens, from, { strict: false })
  if (last === from || text.tokens[last]?.word.kind === 'word') return null
  return { ...barePhrase('person', first, last), name: { first, last }, gender }
}

/** «"..."، قال X، "..."»: the quotation that goes on behind the speaker. */
function restBehind({ text }: Reading, from: number, { last }: Sentence): TokenRange | null {
  const isTakenUp = isComma(text.tokens[from]) && text.quotedIn[from + 1]?.open === from + 1
  return isTakenUp ? { first: from + 1, last } : null
}
