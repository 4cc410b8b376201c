import { nameEnd } from '../actors/names.ts'
import { barePhrase, type Phrase } from '../actors/phrase.ts'
import { genericPhrase } from '../actors/quantified-phrase.ts'
import { takesActor } from '../lexicon/roles.ts'
import { isColon, isComma } from '../text/marks.ts'
import type { FrameStart } from './frame.ts'
import { behindOwned } from './owned-title.ts'
import { isPreposition, prepositionOf } from './prepositions.ts'
import { wordAt, type Reading } from './reading.ts'

/** So many words of circumstance stand at most between a subject and what it said. */
const LONGEST_CIRCUMSTANCE = 12

/** «قالت كامبوس: ...»: unheard-of words right behind a verb of saying are a name. */
export function unlistedName(reading: Reading, start: FrameStart, at: number): Phrase | null {
  const { form, from, circumstantial, end } = start
  if (at !== from || circumstantial || takesSomebody(form.verb)) return null
  const last = nameEnd(reading.text.tokens, at, { strict: false })
  if (last === at || !clauseAhead(reading, last, end)) return null
  return { ...barePhrase('person', at, last), name: { first: at, last }, gender: form.gender }
}

/** Behind a verb like «اتهم» an unheard-of name may be that of whom it is about. */
function takesSomebody({ act, roles }: FrameStart['form']['verb']): boolean {
  return act !== 'state' && takesActor(roles)
}

/** A noun phrase right behind its verb is the subject where a clause or the one addressed follows. */
export function unlistedNoun(reading: Reading, start: FrameStart, at: number): Phrase | null {
  if (at !== start.from || start.circumstantial || wordAt(reading, at)?.speechNoun) return null
  const named = surnameAt(reading, at) ?? behindOwned(reading, at)
  if (named) return named
  const phrase = genericPhrase(reading.finder, at, start.end)
  return phrase && endsAt(reading, start, phrase.last) ? phrase : null
}

/** «صرح حاخام الحائط (البراق) شموئيل رابينوفيتش أن»: the name of a titled subject, which no list knows. */
export function apposedName(
  reading: Reading,
  { form, circumstantial, end }: FrameStart,
  { subject, at }: { subject: Phrase | null; at: number },
): Phrase | null {
  if (subject?.kind !== 'person' || subject.name !== null || circumstantial || form.verb.act !== 'state')
    return null
  const last = nameEnd(reading.text.tokens, at, { strict: false })
  if (last - at < 2 || !clauseAhead(reading, last, end)) return null
  return { ...subject, name: { first: at, last }, last }
}

/** «أعلن غني استئناف»: an ordinary word that is the surname of somebody whom the report names in full. */
function surnameAt(reading: Reading, at: number): Phrase | null {
  const key = wordAt(reading, at)?.key ?? ''
  if (reading.book.namesakes(key).length === 0) return null
  return { ...barePhrase('generic', at, at + 1), name: { first: at, last: at + 1 } }
}

/** «قالت عائلات إن», «اتهم سكان الجيش بـ»: what can follow a subject that no list knows. */
function endsAt(reading: Reading, { form: { verb }, hasObject, end }: FrameStart, last: number): boolean {
  const takesObject = verb.roles.some(({ slot }) => slot === 'object')
  if (verb.act === 'state') return !takesObject || clauseAhead(reading, last, end)
  const next = takesActor(verb.roles) && !hasObject ? reading.finder.at(last) : null
  return next?.preposition === '' && next.conjunction === '' && next.kind !== 'document'
}

const DESCRIBES = /^(?:وهو|وهي|الذي|التي|البالغه?)$/

/** «ليلى، وهي معلمة من حلب، إن»: the clause behind what is told of the subject between commas. */
function clauseBehindAside({ text }: Reading, from: number, end: number): boolean {
  if (!isComma(text.tokens[from]) || !DESCRIBES.test(text.tokens[from + 1]?.word.key ?? '')) return false
  for (let at = from + 2; at < Math.min(end, from + LONGEST_CIRCUMSTANCE); at++) {
    const next = text.tokens[at + 1]
    if (isComma(text.tokens[at])) return next?.word.complementiser?.conjunction === '' || isColon(next)
  }
  return false
}

/** Whether the clause that was said follows, at once or behind circumstances («في بيان له إن»). */
function clauseAhead(reading: Reading, from: number, end: number): boolean {
  if (clauseBehindAside(reading, from, end)) return true
  for (let at = from; at < Math.min(end, from + LONGEST_CIRCUMSTANCE); at++) {
    const word = wordAt(reading, at)
    if (!word) return false
    if (word.complementiser) return word.complementiser.conjunction === ''
    if (isColon(reading.text.tokens[at]) || reading.text.quotedIn[at]?.open === at) return true
    if (word.kind === 'mark' || (at === from ? !opensCircumstance(reading, at) : namesAnother(reading, at)))
      return false
  }
  return false
}

function opensCircumstance(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  if (!word) return false
  const isAdverb = word.classes.some((name) => name === 'time' || name === 'adverb')
  // «قال سمير النجار لـ "الحوار"»
  return (
    isAdverb || word.key === 'ل' || isPreposition(word) || prepositionOf(word, reading.finder.at(at)) !== ''
  )
}

/** A phrase without preposition is somebody of whom the clause speaks, so that what stands before it is no subject. */
function namesAnother(reading: Reading, at: number): boolean {
  const [word, before] = [wordAt(reading, at), wordAt(reading, at - 1)]
  const phrase = reading.finder.at(at)
  return (
    word !== undefined && phrase !== null && phrase.preposition === '' && !(before && isPreposition(before))
  )
}
