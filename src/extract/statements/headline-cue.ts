import type { Phrase } from '../actors/phrase.ts'
import type { Word } from '../lexicon/word.ts'
import { isColon } from '../text/marks.ts'
import { lookUp } from '../text/lookup.ts'
import type { Sentence } from '../text/report-text.ts'
import type { Cue } from './draft.ts'
import type { Reading } from './reading.ts'

const LONGEST_LABEL = 12

/** «لافروف: ...» at the head of a line: a label that names an actor and nothing else. */
export function headlineCue(reading: Reading, sentence: Sentence): Cue | null {
  const phrase = reading.finder.at(sentence.first)
  if (!phrase || phrase.last - phrase.first > LONGEST_LABEL || phrase.kind === 'document') return null
  // «المصدر: ...», «الكاتب: ...» label the report itself.
  if (phrase.title && phrase.last - phrase.first === 1) return null
  const colon = labelEnd(reading, phrase.last)
  if (colon === null || colon + 1 >= sentence.last || isPlaceline(reading, phrase, colon + 1)) return null
  if (isByline(reading, colon + 1, sentence)) return null
  return {
    sentence,
    range: { first: colon, last: colon + 1 },
    verb: null,
    act: 'state',
    polarity: 0,
    relation: null,
    slots: [],
    content: { first: colon + 1, last: null, trigger: 'colon' },
    speaker: {
      phrase,
      gender: phrase.gender ?? 'm',
      number: phrase.number,
      medium: null,
      sameAsBefore: false,
    },
    boundary: sentence.first,
    sibling: true,
    rule: 'headline.colon',
  }
}

/** «السودان: مقتل مدنيين في غارة»: a state that is where it happened, before what happened or who did it. */
function isPlaceline({ text, finder, lexicon, book }: Reading, phrase: Phrase, at: number): boolean {
  const word = text.tokens[at]?.word
  const actor = lexicon.actors.get(phrase.known[0] ?? '')
  // A capital stands for those who govern.
  if (!word || actor?.type !== 'state' || actor.name.ar !== book.surface(phrase)) return false
  const isEvent = word.commonNoun && !word.key.startsWith('ال') && word.classes.length === 0
  return isEvent || finder.at(at)?.kind === 'person'
}

const LONGEST_OUTLET = 5

/** «الرياض: سمير النجار», «لندن: "الأسبوع العربي"»: from where somebody reports, and nothing but a name. */
function isByline({ text, finder }: Reading, at: number, { last }: Sentence): boolean {
  const phrase = finder.at(at)
  if (phrase?.last === last && phrase.name !== null && (phrase.kind === 'person' || finder.isPerson(phrase)))
    return true
  const words = text.tokens.slice(at, last).filter(({ word }) => word.kind !== 'mark')
  return last - at <= LONGEST_OUTLET && words.length > 0 && words.every(({ word }) => isOfName(word))
}

/** A word of the name of an outlet: with the article, and no noun of speech. */
function isOfName({ key, speechNoun, stanceNouns, kind }: Word): boolean {
  return kind === 'word' && key.startsWith('ال') && speechNoun === null && stanceNouns.length === 0
}

/** The colon behind the label; others who say it too, «لـ"الحياة"» or «ردا على X» may stand between. */
function labelEnd(reading: Reading, from: number): number | null {
  const { text, finder } = reading
  if (isColon(text.tokens[from])) return from
  const next = outletEnd(reading, from) ?? partnerEnd(reading, from)
  if (next !== null) return isColon(text.tokens[next]) ? next : null
  const turn = lookUp(text.tokens, from, 'turns')
  if (!turn?.values.some(({ kind }) => kind === 'reply' || kind === 'reaction')) return null
  const answered = finder.at(from + turn.length)
  return answered && isColon(text.tokens[answered.last]) ? answered.last : null
}

/** «لافروف لـ"الحياة": ...», «لافروف لرويترز: ...»: where the outlet ends that it was said to. */
function outletEnd({ text, finder, book }: Reading, at: number): number | null {
  const isLetter = text.tokens[at]?.word.key === 'ل'
  const quotation = isLetter ? text.quotedIn[at + 1] : null
  if (quotation?.open === at + 1 && quotation.close - at <= LONGEST_LABEL) return quotation.close + 1
  const phrase = finder.at(at)
  return phrase?.preposition === 'ل' && book.resolve(phrase)?.type === 'medium' ? phrase.last : null
}

/** «العربي والإبراهيمي: ...»: where the second of two who say it ends; the first stands for both. */
function partnerEnd({ finder }: Reading, at: number): number | null {
  const phrase = finder.at(at)
  return phrase?.conjunction === 'و' && phrase.preposition === '' ? phrase.last : null
}
