import type { Phrase } from '../actors/phrase.ts'
import type { Sentence } from '../text/report-text.ts'
import { ComplementScan } from './complement-scan.ts'
import type { Cue, Slot } from './draft.ts'
import { phrasesIn, wordAt, type Reading } from './reading.ts'

const SUBJECT_DEPTH = 6

/** «توجه X إلى Y بالقول إن»: words of saying that make any verb a cue; the speaker is the sentence's subject. */
export function sayingCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const noun = wordAt(reading, at)?.masdars.find(
    ({ value, preposition }) => value.lemma === 'قال' && preposition === 'ب',
  )
  if (!noun) return null
  const form = {
    verb: noun.value,
    key: '',
    tense: 'participle',
    gender: 'm',
    number: 's',
    person: 3,
  } as const
  const { content, slots } = new ComplementScan(reading, {
    form, from: at + 1, end: sentence.last, subject: null, circumstantial: true, hasObject: false,
  }).run() // prettier-ignore
  if (!content || content.trigger === 'phrase') return null
  const phrase = subjectOf(reading, sentence, at)
  return {
    sentence,
    range: { first: at, last: at + 1 },
    verb: noun.value,
    act: 'state',
    polarity: 0,
    relation: null,
    slots: [...addressees(reading, sentence, at), ...slots],
    content,
    speaker: {
      phrase,
      gender: phrase?.gender ?? 'm',
      number: phrase?.number ?? 's',
      medium: null,
      sameAsBefore: phrase === null,
    },
    boundary: at,
    sibling: true,
    rule: `saying.${content.trigger}`,
  }
}

/** «توجه X إلى الرئيس بالقول»: who stands behind «إلى» between the verb and its words is spoken to. */
function addressees(reading: Reading, { first }: Sentence, last: number): Slot[] {
  const spokenTo = phrasesIn(reading, { first, last }).filter(
    (phrase) => wordAt(reading, phrase.first - 1)?.key === 'الي' && phrase.preposition === '',
  )
  return spokenTo.map((phrase) => ({ role: 'addressee', first: phrase.first, last: phrase.last, phrase }))
}

/** The phrase behind the verb at the head of the sentence. */
function subjectOf(reading: Reading, sentence: Sentence, before: number): Phrase | null {
  const range = { first: sentence.first + 1, last: Math.min(before, sentence.first + SUBJECT_DEPTH) }
  return phrasesIn(reading, range).find(({ preposition }) => preposition === '') ?? null
}
