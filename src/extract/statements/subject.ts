import type { Phrase } from '../actors/phrase.ts'
import { isComma } from '../text/marks.ts'
import { phraseGender, type Agreement } from './gender.ts'
import { wordAt, type Reading } from './reading.ts'

/** What stands before a verb: its subject, a negation, and where its clause begins. */
export interface Preverbal {
  readonly subject: Phrase | null
  readonly negated: boolean
  /** The verb follows أن، إن or a subject pronoun on one, so that it stands inside a reported clause. */
  readonly embedded: boolean
  /** The verb of a relative clause: its subject is the noun before الذي, unless another follows. */
  readonly relative: boolean
  /** The first token of the clause: the conjunction, the subject or the verb. */
  readonly first: number
}

/** Words between a subject and its verb. */
const AUXILIARIES = new Set(['قد', 'لقد', 'كان', 'كانت', 'سوف', 'كذلك', 'ايضا'])

/** Looks back from a verb for its subject (subject-verb order, «كان X قد»), negation and clause start. */
export function lookBack(
  reading: Reading,
  { verb, from, agreement }: { verb: number; from: number; agreement: Agreement },
): Preverbal {
  let at = verb - 1
  let negated = false
  while (at >= from && isAuxiliary(reading, at)) {
    negated ||= wordAt(reading, at)?.classes.includes('negation') ?? false
    at--
  }
  const word = at >= from ? wordAt(reading, at) : undefined
  if (word?.classes.includes('relative')) {
    const antecedent = phraseBefore(reading, isComma(reading.text.tokens[at - 1]) ? at - 1 : at, from)
    return { subject: antecedent, negated, embedded: false, relative: true, first: at }
  }
  const afterComplementiser = word?.complementiser != null
  const phrase = afterComplementiser
    ? null
    : phraseBefore(reading, isComma(reading.text.tokens[at]) ? at : at + 1, from)
  const fits =
    phrase !== null && opensClause(reading, phrase, from) && agreesBefore(reading, phrase, agreement)
  if (!fits) return { subject: null, negated, embedded: afterComplementiser, relative: false, first: at + 1 }
  const before = wordAt(reading, phrase.first - 1)
  return {
    subject: phrase,
    negated,
    embedded: before?.complementiser != null,
    relative: false,
    first: phrase.first,
  }
}

function isAuxiliary(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  if (!word || word.complementiser || reading.covering[at]) return false
  const form = word.segments.at(-1)?.form ?? word.key
  return (
    AUXILIARIES.has(word.key) ||
    AUXILIARIES.has(form) ||
    word.classes.includes('negation') ||
    word.classes.includes('auxiliary')
  )
}

/** The phrase that ends right before a token; a comma may close its apposition. */
function phraseBefore({ covering }: Reading, before: number, from: number): Phrase | null {
  const phrase = covering[before - 1] ?? null
  return phrase && phrase.last === before && phrase.first >= from ? phrase : null
}

/** A subject before its verb opens the clause: behind a conjunction, a complementiser, an auxiliary or a mark. */
function opensClause(reading: Reading, phrase: Phrase, from: number): boolean {
  if (phrase.preposition !== '') return false
  if (phrase.first === from || phrase.conjunction !== '') return true
  const before = wordAt(reading, phrase.first - 1)
  if (!before || before.kind === 'mark' || before.complementiser) return true
  return (
    before.classes.some((name) => name === 'conjunction' || name === 'auxiliary') ||
    isContrast(reading, phrase.first)
  )
}

/** «لكن», «بينما», «غير أن»: an expression of contrast that ends right before a token. */
function isContrast({ text, lexicon }: Reading, at: number): boolean {
  for (let first = at - 1; first >= at - 3 && first >= 0; first--) {
    const keyAt = (offset: number) =>
      first + offset < at ? text.tokens[first + offset]?.word.key : undefined
    for (const { form } of text.tokens[first]?.word.segments ?? [])
      if (lexicon.turns.longest(form, keyAt)?.length === at - first) return true
  }
  return false
}

/** Before its verb a subject agrees in number too; a plural that is not human takes the feminine singular. */
function agreesBefore(reading: Reading, phrase: Phrase, { gender, number }: Agreement): boolean {
  if (phrase.kind === 'group' || phrase.kind === 'generic') return true
  if (phrase.kind === 'person' && number !== 's' && phrase.number === 's') return false
  const own = phraseGender(reading, phrase)
  return own === null || own === gender
}
