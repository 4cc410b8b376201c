import type { Phrase } from '../actors/phrase.ts'
import { takesActor } from '../lexicon/roles.ts'
import { isComma } from '../text/marks.ts'
import type { FrameStart } from './frame.ts'
import { isPreposition } from './prepositions.ts'
import { wordAt, type Reading } from './reading.ts'

/** So many words of a title may stand between its head and the name. */
const LONGEST_TITLE = 12
/** Prepositions inside a title: «النائبة عن الدائرة», «رئيس اللجنة في البرلمان». */
const IN_TITLE = new Set(['في', 'عن', 'لدي', 'من'])

/**
 * The subject of a cue with what stands in apposition to it (بدل): the name of a titled subject, which more of the title
 * parts from its head («رئيس اللجنة الأمنية في البرلمان سمير النجار»), or the title behind a name without a comma
 * («سمير النجار رئيس الوفد»). Null where the phrase is somebody else.
 */
export function apposed(
  reading: Reading,
  start: FrameStart,
  { subject, phrase }: { subject: Phrase; phrase: Phrase },
): Phrase | null {
  const isBehind = subject.first >= start.from && subject.last <= phrase.first
  if (!isBehind || start.circumstantial || phrase.conjunction + phrase.preposition !== '') return null
  if (isNameless(subject) && isPersonName(reading, phrase) && isOfGender(phrase, subject))
    return isOneTitle(reading, subject.last, phrase.first) && !isObject(reading, start, phrase)
      ? { ...subject, name: phrase.name, known: phrase.known, last: phrase.last }
      : null
  const isTitle = isNameless(phrase) && phrase.first === subject.last && isOfGender(subject, phrase)
  if (!isTitle || !isPersonName(reading, subject) || takesActor(start.form.verb.roles)) return null
  const { title, owner, parts, modifiers, last } = phrase
  return { ...subject, title, owner, parts, modifiers, last }
}

function isNameless({ kind, name, title }: Phrase): boolean {
  return kind === 'person' && name === null && title !== null
}

function isOfGender(name: Phrase, { gender }: Phrase): boolean {
  return name.gender === null || name.gender === gender
}

function isPersonName({ finder }: Reading, phrase: Phrase): boolean {
  return phrase.name !== null && (phrase.kind === 'person' || finder.isPerson(phrase))
}

/** «اتهم الوزير سمير النجار»: the one phrase behind a verb that takes somebody is whom it takes. */
function isObject({ finder }: Reading, { form, hasObject }: FrameStart, phrase: Phrase): boolean {
  if (!takesActor(form.verb.roles) || hasObject) return false
  const next = finder.at(phrase.last)
  return next === null || next.conjunction + next.preposition !== ''
}

/** Whether words belong to a title: nouns and adjectives, with the prepositions of its place or field. */
function isOneTitle(reading: Reading, first: number, last: number): boolean {
  if (last - first > LONGEST_TITLE) return false
  for (let at = first; at < last; at++) {
    const word = wordAt(reading, at)
    if (!word || (word.kind === 'mark' && !isNameMark(reading, at, last))) return false
    if (word.complementiser || word.verbs.length > 0 || isOwned(word.key)) return false
    if (isPreposition(word) && !IN_TITLE.has(word.key)) return false
  }
  return true
}

/** A comma right before the name, or the marks around the name of a body. */
function isNameMark({ text }: Reading, at: number, last: number): boolean {
  const quotation = text.quotedIn[at]
  if (isComma(text.tokens[at])) return at === last - 1
  return quotation !== null && quotation !== undefined && quotation.close < last
}

/** «خلال لقائه السفير»: a noun with a pronoun takes the name as its object. */
function isOwned(key: string): boolean {
  return /.{3}(?:ه|ها|هم)$/.test(key) && !/^(?:ال|لل|بال)/.test(key)
}
