import type { Phrase } from '../actors/phrase.ts'
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

/** The colon behind the label; «ردا على X» may stand between. */
function labelEnd({ text, finder }: Reading, from: number): number | null {
  if (isColon(text.tokens[from])) return from
  const turn = lookUp(text.tokens, from, 'turns')
  if (!turn?.values.some(({ kind }) => kind === 'reply' || kind === 'reaction')) return null
  const answered = finder.at(from + turn.length)
  return answered && isColon(text.tokens[answered.last]) ? answered.last : null
}
