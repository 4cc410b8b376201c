import type { Phrase } from '../actors/phrase.ts'
import { asideAt } from './aside.ts'
import { isRelative } from '../lexicon/closed.ts'
import { hasArticle } from '../lexicon/segments.ts'
import type { Word } from '../lexicon/word.ts'
import { isColon, isComma } from '../text/marks.ts'
import { putsOut } from './filler.ts'
import { FrameBuilder, type Frame, type FrameStart } from './frame.ts'
import { insertedEnd } from './inserted.ts'
import { documentEnd, nounEnd, ownedObjectEnd } from './noun-end.ts'
import { isCircumstance, isLetter, isPreposition, prepositionOf } from './prepositions.ts'
import {
  describesDocument,
  isObjectNoun,
  isOwnAdjective,
  isUnnamed,
  joinsNoun,
  standsForNoun,
  startsClause,
  startsSibling,
  opensOther,
} from './clause-start.ts'
import { wordAt, type Reading } from './reading.ts'
import { belongsToNoun, closingBracket, nextDescription, resumeAfterRelative, sayingAhead } from './resume.ts'
import { apposedName, unlistedName, unlistedNoun } from './unlisted-subject.ts'

const LONGEST_GAP = 40
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
    if (word.kind !== 'word') return word.kind === 'mark' ? this.mark(at) : at + 1
    const phrase = this.reading.finder.at(at)
    if (phrase) return this.complement(at, word, phrase)
    if (word.complementiser) return isCircumstance(this.reading, at) ? at + 1 : this.complementiser(at, word)
    const inserted = insertedEnd(this.reading, this.frame, { ...this.start, at })
    if (inserted > at) return inserted
    if (startsClause(this.reading, at, at > this.start.from)) return at
    if (!isRelative(word) || standsForNoun(word)) return this.complement(at, word, null)
    return this.whatever(at, word) ?? this.resume(at)
  }

  /** «ندد بما وصفه», «رحبت بمن حضر»: a preposition with ما or من opens what is said as any noun does. */
  private whatever(at: number, { key }: Word): number | null {
    const preposition = /^([بلف])(?:ما|من)$/.exec(key)?.[1]
    return preposition !== undefined && this.frame.role(preposition) === 'content'
      ? this.frame.open('phrase', at)
      : null
  }

  private mark(at: number): number {
    const { tokens, quotedIn } = this.reading.text
    if (isColon(tokens[at]))
      return tokens[at + 1]?.word.kind === 'number' ? at + 1 : this.frame.open('colon', at + 1)
    const quotation = quotedIn[at]
    if (quotation?.open === at) return this.frame.quotedName(quotation) ?? this.frame.open('quotation', at)
    if (tokens[at]?.word.surface === '(' && !quotation) return closingBracket(this.reading, at)
    return isComma(tokens[at]) && !quotation ? this.comma(at) : at + 1
  }

  private comma(at: number): number {
    const next = wordAt(this.reading, at + 1)
    if (isUnnamed(this.reading, at + 1)) return this.resume(at + 1)
    if (!next) return this.aside(at) ?? at + 1
    const isPutOut = this.frame.subject?.kind === 'document' && putsOut(next)
    if (isPutOut || (isRelative(next) && !standsForNoun(next))) return this.resume(at)
    if (startsSibling(this.reading, at + 1, next) || opensOther(this.reading, at + 1)) return at
    return this.aside(at) ?? at + 1
  }

  private aside(at: number): number | null {
    const place = { end: this.start.end, verb: this.start.form.verb }
    const aside = this.frame.subject ? asideAt(this.reading, at, place) : null
    for (const phrase of aside?.addressed ?? []) this.frame.complement('ل', phrase)
    return aside?.last ?? null
  }

  private complementiser(at: number, { complementiser }: Word): number {
    if (complementiser?.conjunction) return at
    const { end, form } = this.start
    const saying = sayingAhead(this.reading, { from: at, end, verb: form.verb })
    if (saying !== null) return saying
    const describes = this.frame.role('object') === 'target' && this.frame.role('ب') === 'content'
    if (describes && belongsToNoun(this.reading, at)) return nextDescription(this.reading, at, end)
    return this.frame.open('complementiser', complementiser?.negated ? at : at + 1)
  }

  private resume(at: number): number {
    return resumeAfterRelative(this.reading, { ...this.start, from: at, verb: this.start.form.verb }) ?? at
  }

  private complement(at: number, word: Word, phrase: Phrase | null): number {
    if (word.key === 'ل' && this.reading.text.quotedIn[at + 1]?.open === at + 1)
      return this.quotedAddressee(at + 1)
    if (phrase ? phrase.conjunction !== '' : joinsNoun(word)) return phrase?.last ?? at + 1
    const name = phrase ? null : this.subject(unlistedName(this.reading, this.start, at))
    if (name !== null) return name
    const preposition = prepositionOf(word, phrase)
    if (preposition !== '') return this.prepositional(at, word, preposition)
    // «وجهت المعارضة انتقادات»: a group that is spelt like a stance is the subject while none is known.
    const isGroup = phrase?.preposition === '' && (this.frame.subject === null || hasArticle(word))
    const stance = isGroup ? null : this.frame.stanceNoun(at, 'object')
    if (stance !== null) return stance
    if (phrase) return this.frame.nounPhrase(at, phrase)
    const subject = this.subject(unlistedNoun(this.reading, this.start, at))
    if (subject !== null) return subject
    return this.bareNoun(at, word)
  }

  /** A noun that begins no phrase: the name of a titled subject, an unlisted subject, or the object. */
  private bareNoun(at: number, word: Word): number {
    const { subject } = this.frame
    if (isOwnAdjective(this.reading, at) || describesDocument(this.reading, subject, at)) return at + 1
    const named = apposedName(this.reading, this.start, { subject, at })
    if (named) return (this.frame.subject = named).last
    return this.frame.thatAlone(at) ?? (isObjectNoun(word) ? this.frame.object(at, null) : null) ?? at + 1
  }

  /** «لـ"الشرق الأوسط"»: the outlet spoken to, in quotation marks. */
  private quotedAddressee(open: number): number {
    const { finder, text } = this.reading
    const phrase = finder.at(open + 1)
    if (phrase) this.frame.complement('ل', phrase)
    return (text.quotedIn[open]?.close ?? open) + 1
  }

  /** Takes a subject that no list knows, where none is known. */
  private subject(phrase: Phrase | null): number | null {
    return phrase && !this.frame.subject ? this.frame.spokenBy(phrase) : null
  }

  private prepositional(at: number, word: Word, preposition: string): number {
    const first = isPreposition(word) || isLetter(word) ? at + 1 : at
    const [noun, phrase] = [wordAt(this.reading, first), this.reading.finder.at(first)]
    if (!noun) return at
    if (first > at && noun.complementiser && !phrase) return first
    const stance = this.frame.stanceNoun(first, preposition)
    if (stance !== null) return stance
    const isQuoted = this.reading.text.quotedIn[first]?.open === first
    if (this.frame.role(preposition) === 'content')
      return this.frame.open(isQuoted ? 'quotation' : 'phrase', first)
    // «أبدت دعمها لجهود المبعوث»: what a noun of stance is for.
    const isAim = this.frame.noun !== null && this.frame.role(preposition) === 'target'
    if (!phrase && isAim) return this.frame.open('phrase', first)
    if (!phrase) return ownedObjectEnd(this.reading, nounEnd(this.reading, first, this.start.end))
    this.frame.complement(preposition, phrase)
    return documentEnd(this.reading, phrase, this.start.end)
  }
}
