import type { VerbReading, Word } from '../lexicon/word.ts'
import { isRelative } from '../lexicon/closed.ts'
import { isColon } from '../text/marks.ts'
import { contrastBefore } from './contrast.ts'
import { opensClause } from './opens-clause.ts'
import { wordAt, wordBefore, type Reading } from './reading.ts'

const SHADDA = '\u0651'

/** The reading of a word as a verb of saying, where it can be one here; nouns spelt alike are left to the nouns. */
export function cueVerbAt(reading: Reading, at: number): VerbReading | null {
  const word = wordAt(reading, at)
  if (!word || word.verbs.length === 0 || reading.covering[at]) return null
  const joins = !governs(wordBefore(reading, at))
  const stands = (form: VerbReading) =>
    form.person === 3 &&
    form.verb.fires !== 'never' &&
    (form.number !== 'd' || isOfTwo(reading, at, form)) &&
    (joins || form.conjunction === '') &&
    !(isOfWomen(form) && isColon(reading.text.tokens[at + 1])) &&
    !isFirstPerson(word, form)
  const found = asDoubled(word, word.verbs.filter(stands))
  if (found.length === 0 || isNounHere(reading, at, word)) return null
  return found.find(({ verb }) => verb.fires === 'any') ?? found[0] ?? null
}

/** «عدن: سمير النجار»: a place that is spelt like the verb of several women. */
function isOfWomen({ gender, number }: VerbReading): boolean {
  return gender === 'f' && number === 'p'
}

/** A dual follows its subject or «قد»; elsewhere the form is an accusative («عددا»), unless it is that of two women or states. */
function isOfTwo(reading: Reading, at: number, { gender, conjunction }: VerbReading): boolean {
  if (reading.covering[at - 1] != null || wordBefore(reading, at)?.key === 'قد') return true
  return gender === 'f' && conjunction !== ''
}

/** «ما ورد»: behind ما, الذي and the like a verb follows at once, and its first letter is no «and». */
function governs(before: Word | undefined): boolean {
  return isRelative(before) || before?.key === 'ما' || before?.complementiser != null
}

/** «وعدّه»: a doubled letter that is written tells a verb that has one from others spelt alike. */
function asDoubled({ surface }: Word, forms: readonly VerbReading[]): readonly VerbReading[] {
  const doubled = surface.includes(SHADDA) ? forms.filter(({ verb }) => verb.lemma.includes(SHADDA)) : []
  return doubled.length > 0 ? doubled : forms
}

/** «أعتقد», «أقترح»: where the past begins with a plain alif, the hamza shows the first person of the present. */
function isFirstPerson({ surface }: Word, { tense, verb, conjunction }: VerbReading): boolean {
  return tense === 'past' && verb.lemma.startsWith('ا') && surface.charAt(conjunction.length) === 'أ'
}

/** رد, طلب, دعم are verbs at the head of a clause, and nouns after a preposition, a noun or with their own article. */
function isNounHere(reading: Reading, at: number, word: Word): boolean {
  if (word.verbs.some((form) => form.conjunction !== '')) return isNominalWithConjunction(word)
  if (word.givenName !== null) return true
  if (word.classes.some((name) => name !== 'venue')) return wordAt(reading, at + 1)?.key !== 'عن'
  const before = wordBefore(reading, at)
  if (before?.kind !== 'word' || isCount(before)) return isCounted(word, before)
  if (before.classes.includes('preposition')) return true
  if (!isAlsoNoun(word) || before.classes.includes('negation') || before.classes.includes('auxiliary'))
    return false
  return isNounBehind(reading, at, before)
}

/** Whether a word that is a noun as well is one behind a word that decides neither way. */
function isNounBehind(reading: Reading, at: number, before: Word): boolean {
  if (before.complementiser)
    return before.complementiser.pronoun === null && !/^(?:بعد|قبل)$/.test(wordAt(reading, at - 2)?.key ?? '')
  const phrase = reading.covering[at - 1]
  if (phrase) return !opensClause(reading, phrase)
  return (
    !before.classes.some((name) => name === 'conjunction' || name === 'relative') &&
    contrastBefore(reading, at) === null
  )
}

/** «700 ألف طالب»: people counted. */
function isCounted({ starts }: Word, before: Word | undefined): boolean {
  return starts.titles.length > 0 && isCount(before)
}

function isCount(word: Word | undefined): boolean {
  return word?.kind === 'number' || /^(?:الف|الاف|مليون|ملايين|مييه|مايه)$/.test(word?.key ?? '')
}

function isAlsoNoun(word: Word): boolean {
  return word.masdars.length > 0 || word.speechNoun !== null || word.stanceNouns.length > 0 || word.wholeNoun
}

/** «والرفض»: the article shows the noun behind a conjunction. */
function isNominalWithConjunction(word: Word): boolean {
  return word.masdars.some((noun) => noun.definite || noun.preposition !== '')
}
