import { barePhrase, type Phrase } from '../actors/phrase.ts'
import { nameEnd } from '../actors/names.ts'
import { genericPhrase } from '../actors/quantified-phrase.ts'
import { attributionAside } from './attribution-aside.ts'
import { isRelative } from '../lexicon/closed.ts'
import type { Word } from '../lexicon/word.ts'
import { isColon, isComma } from '../text/marks.ts'
import type { Quotation } from '../text/quotations.ts'
import { FrameBuilder, type Frame, type FrameStart } from './frame.ts'
import { nounEnd } from './noun-end.ts'
import { isPreposition, prepositionOf } from './prepositions.ts'
import { cueVerbAt } from './cue-verb.ts'
import { wordAt, type Reading } from './reading.ts'
import { resumeAfterRelative } from './resume.ts'
import { isSaying } from './saying.ts'

const LONGEST_GAP = 40
const LONGEST_ASIDE = 12
const STOPS = /^[.؛;!؟?]$/

/** Walks over the words behind a cue until its content begins or the clause ends. */
export class ComplementScan {
  private readonly reading: Reading
  private readonly start: FrameStart
  private readonly frame: FrameBuilder

  constructor(reading: Reading, start: FrameStart) {
    this.reading = reading
    this.start = start
    this.frame = new FrameBuilder(reading, start)
  }

  run(): Frame {
    const end = Math.min(this.start.end, this.start.from + LONGEST_GAP)
    let at = this.start.from
    while (at < end && !this.frame.content) {
      const next = this.step(at)
      if (next <= at) break
      at = next
    }
    return this.frame
  }

  /** Reads what stands at a token and answers where to go on; the token itself where the frame ends. */
  private step(at: number): number {
    const word = wordAt(this.reading, at)
    if (!word || STOPS.test(word.surface)) return at
    if (word.kind === 'mark') return this.mark(at)
    if (word.kind === 'number') return at + 1
    const phrase = this.reading.finder.at(at)
    if (phrase) return this.complement(at, word, phrase)
    if (word.complementiser) return this.complementiser(at, word)
    if (isSaying(word)) return (this.frame.saying = at + 1)
    const aside = at > this.start.from ? attributionAside(this.reading, at, this.start.end) : null
    if (aside) {
      this.frame.medium ??= aside.outlet
      return aside.last
    }
    if (this.startsClause(at, word)) return at
    return isRelative(word) ? this.resume(at) : this.complement(at, word, null)
  }

  private mark(at: number): number {
    const { tokens, quotedIn } = this.reading.text
    if (isColon(tokens[at]))
      return tokens[at + 1]?.word.kind === 'number' ? at + 1 : this.frame.open('colon', at + 1)
    const quotation = quotedIn[at]
    if (quotation?.open === at) return this.quotedName(quotation) ?? this.frame.open('quotation', at)
    if (tokens[at]?.word.surface === '(' && !quotation) return closingBracket(this.reading, at)
    return isComma(tokens[at]) && !quotation ? this.comma(at) : at + 1
  }

  private comma(at: number): number {
    const next = wordAt(this.reading, at + 1)
    if (isRelative(next)) return this.resume(at)
    return next && this.startsSibling(at + 1, next) ? at : at + 1
  }

  /** «قالت "وول ستريت جورنال" إن»: a name in quotation marks is a subject or an outlet, not what was said. */
  private quotedName({ open, close }: Quotation): number | null {
    const phrase = this.reading.finder.at(open + 1)
    if (!phrase || phrase.last < close || close + 1 >= this.start.end) return null
    this.frame.quotedName(phrase)
    return close + 1
  }

  private startsSibling(at: number, word: Word): boolean {
    if (isSaying(word)) return false
    const verb = cueVerbAt(this.reading, at)
    return word.participles.length > 0 || (verb !== null && verb.conjunction !== '')
  }

  private startsClause(at: number, word: Word): boolean {
    const inside = at > this.start.from
    if (word.participles.length > 0 && inside && !word.nisba)
      return word.participles.some((form) => form.verb.fires !== 'never')
    const verb = cueVerbAt(this.reading, at)
    // A verb with a pronoun behind an indefinite noun is a relative clause without a pronoun: «في بيان نشره السبت».
    return verb !== null && !(verb.object !== null && inside)
  }

  private complementiser(at: number, { complementiser }: Word): number {
    if (complementiser?.conjunction) return at
    const saying = complementiser?.preposition === 'ب' ? this.sayingAhead(at) : null
    if (saying !== null) return saying
    if (this.belongsToNoun(at, complementiser?.pronoun !== null)) return this.nextDescription(at)
    return this.frame.open('complementiser', complementiser?.negated ? at : at + 1)
  }

  /** «وصف الادعاءات بأن ... بأنها ...»: the first clause belongs to the noun before it. */
  private belongsToNoun(at: number, hasPronoun: boolean): boolean {
    const describes = this.frame.role('object') === 'target' && this.frame.role('ب') === 'content'
    return describes && !hasPronoun && wordAt(this.reading, at - 1)?.speechNoun != null
  }

  private nextDescription(from: number): number {
    for (let at = from + 1; at < this.start.end; at++)
      if (wordAt(this.reading, at)?.complementiser?.preposition === 'ب') return at
    return from + 1
  }

  /** «قال ردا على مطالبته بأن يصمت إنه ...»: قال takes «إن», so that «بأن» before it belongs to another noun. */
  private sayingAhead(at: number): number | null {
    if (this.start.form.verb.lemma !== 'قال') return null
    for (let next = at + 1; next < Math.min(this.start.end, at + LONGEST_ASIDE); next++)
      if (wordAt(this.reading, next)?.complementiser?.hamzaBelow === true) return next
    return null
  }

  private resume(at: number): number {
    const { end, form } = this.start
    return resumeAfterRelative(this.reading, { from: at, end, verb: form.verb }) ?? at
  }

  private complement(at: number, word: Word, phrase: Phrase | null): number {
    if (phrase ? phrase.conjunction !== '' : /^و(?:ال|لل)/.test(word.key)) return phrase?.last ?? at + 1
    const name = phrase ? null : this.takeName(at)
    if (name !== null) return name
    const preposition = prepositionOf(word, phrase)
    if (preposition !== '') return this.prepositional(at, word, preposition)
    const stance = this.frame.stanceNoun(at, word, 'object')
    if (stance !== null) return stance
    if (phrase) return this.frame.nounPhrase(at, phrase)
    const subject = this.unknownSubject(at)
    if (subject) return subject
    const isNoun = word.classes.every((name) => name === 'venue' || name === 'quantifier')
    return (isNoun ? this.frame.object(at, null) : null) ?? at + 1
  }

  /** A noun phrase of no list right behind its verb is the subject where a clause or the one addressed follows. */
  private unknownSubject(at: number): number | null {
    const { from, end, circumstantial } = this.start
    if (at !== from || circumstantial || this.frame.subject || wordAt(this.reading, at)?.speechNoun)
      return null
    const phrase = this.surnameAt(at) ?? genericPhrase(this.reading.finder, at, end)
    if (!phrase || !(phrase.name !== null || this.subjectEndsAt(phrase.last))) return null
    this.frame.subject = phrase
    return phrase.last
  }

  /** «قالت عائلات إن», «اتهم سكان الجيش بـ»: what can follow a subject that no list knows. */
  private subjectEndsAt(last: number): boolean {
    const { form, hasObject: isTaken } = this.start
    const hasObject = form.verb.roles.some(({ slot }) => slot === 'object')
    if (form.verb.act === 'state') return !hasObject || this.clauseAhead(last)
    const takesActor = form.verb.roles.some(({ slot, role }) => slot === 'object' && role !== 'content')
    const next = takesActor && !isTaken ? this.reading.finder.at(last) : null
    return next?.preposition === '' && next.conjunction === '' && next.kind !== 'document'
  }

  /** «أعلن غني استئناف»: an ordinary word that is the surname of somebody whom the report names in full. */
  private surnameAt(at: number): Phrase | null {
    const { book } = this.reading
    const key = wordAt(this.reading, at)?.key ?? ''
    return book.namesakes(key).length === 0
      ? null
      : { ...barePhrase('generic', at, at + 1), name: { first: at, last: at + 1 } }
  }

  /** «قالت كامبوس: ...»: unheard-of words right behind a verb of saying are a name. */
  private takeName(at: number): number | null {
    const { tokens } = this.reading.text
    if (at !== this.start.from || this.start.circumstantial || this.frame.subject) return null
    const last = nameEnd(tokens, at, { strict: false })
    if (last === at || this.start.form.verb.act !== 'state' || !this.clauseAhead(last)) return null
    const { gender } = this.start.form
    this.frame.subject = { ...barePhrase('person', at, last), name: { first: at, last }, gender }
    return last
  }

  /** Whether the clause that was said follows, at once or behind circumstances («في بيان له إن»). */
  private clauseAhead(from: number): boolean {
    for (let at = from; at < Math.min(this.start.end, from + LONGEST_ASIDE); at++) {
      const word = wordAt(this.reading, at)
      if (!word) return false
      if (word.complementiser) return word.complementiser.conjunction === ''
      if (isColon(this.reading.text.tokens[at]) || this.reading.text.quotedIn[at]?.open === at) return true
      const phrase = this.reading.finder.at(at)
      if (
        word.kind === 'mark' ||
        (phrase && prepositionOf(word, phrase) === '' && !isPreposition(wordAt(this.reading, at - 1) ?? word))
      )
        return false
      if (
        at === from &&
        !isPreposition(word) &&
        prepositionOf(word, phrase) === '' &&
        !word.classes.includes('time')
      )
        return false
    }
    return false
  }

  private prepositional(at: number, word: Word, preposition: string): number {
    const first = isPreposition(word) ? at + 1 : at
    const noun = wordAt(this.reading, first)
    if (!noun) return at
    const phrase = this.reading.finder.at(first)
    if (first > at && noun.complementiser && !phrase) return first
    const stance = this.frame.stanceNoun(first, noun, preposition)
    if (stance !== null) return stance
    if (this.frame.role(preposition) === 'content') {
      const quoted = this.reading.text.quotedIn[first]?.open === first
      return this.frame.open(quoted ? 'quotation' : 'phrase', first)
    }
    if (!phrase) return nounEnd(this.reading, first, this.start.end)
    this.frame.complement(preposition, phrase)
    return phrase.last
  }
}

function closingBracket(reading: Reading, at: number): number {
  for (let next = at + 1; next < at + LONGEST_ASIDE; next++)
    if (wordAt(reading, next)?.surface === ')') return next + 1
  return at + 1
}
