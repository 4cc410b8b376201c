import type { Phrase } from '../actors/phrase.ts'
import { lookUp } from '../actors/lookup.ts'
import { roleOf, type SlotRole } from '../lexicon/roles.ts'
import type { StanceNoun } from '../lexicon/nouns.ts'
import type { VerbForm } from '../lexicon/verbs.ts'
import type { Word } from '../lexicon/word.ts'
import { isColon, isComma } from '../text/marks.ts'
import type { Quotation } from '../text/quotations.ts'
import type { ContentStart, Slot, Trigger } from './draft.ts'
import { canBeSubject } from './gender.ts'
import { isPreposition, prepositionOf } from './prepositions.ts'
import { cueVerbAt, wordAt, type Reading } from './reading.ts'
import { resumeAfterRelative } from './resume.ts'
import { isRelative } from '../lexicon/closed.ts'

/** What stands behind a cue: subject, complements and where the content begins. */
export interface Frame {
  readonly subject: Phrase | null
  readonly slots: readonly Slot[]
  readonly content: ContentStart | null
  /** The noun of stance that a light verb takes (أعرب عن قلقه). */
  readonly noun: StanceNoun | null
  readonly medium: Phrase | null
  /** The last token of the cue where «قائلا» carries it on, else null. */
  readonly saying: number | null
}

/** What a scan starts from. */
export interface ScanStart {
  readonly form: VerbForm
  /** The token behind the cue, and the end of its sentence. */
  readonly from: number
  readonly end: number
  /** The subject where it stands before the verb; no other is looked for then. */
  readonly subject: Phrase | null
  /** Whether the cue is a participle, whose subject is that of the clause before. */
  readonly circumstantial: boolean
  /** Whether a pronoun on the verb fills its object. */
  readonly hasObject: boolean
}

const LONGEST_GAP = 40
const STOPS = /^[.؛;!؟?]$/

/** Walks over the words behind a cue until its content begins or the clause ends. */
export class ComplementScan {
  private readonly reading: Reading
  private readonly start: ScanStart
  private roles: readonly SlotRole[]
  private subject: Phrase | null
  private readonly slots: Slot[] = []
  private content: ContentStart | null = null
  private noun: StanceNoun | null = null
  private medium: Phrase | null = null
  private saying: number | null = null
  private objects: number

  constructor(reading: Reading, start: ScanStart) {
    this.reading = reading
    this.start = start
    this.roles = start.form.verb.roles
    this.subject = start.subject
    this.objects = start.hasObject ? 1 : 0
  }

  run(): Frame {
    const end = Math.min(this.start.end, this.start.from + LONGEST_GAP)
    let at = this.start.from
    while (at < end && !this.content) {
      const next = this.step(at)
      if (next <= at) break
      at = next
    }
    const { subject, slots, content, noun, medium, saying } = this
    return { subject, slots, content, noun, medium, saying }
  }

  /** Reads what stands at a token and answers where to go on; the token itself where the frame ends. */
  private step(at: number): number {
    const word = wordAt(this.reading, at)
    if (!word || STOPS.test(word.surface)) return at
    if (word.kind === 'mark') return this.mark(at)
    if (word.kind === 'number') return at + 1
    const phrase = this.reading.finder.at(at)
    if (word.complementiser && !phrase) return this.complementiser(at, word)
    const attributed = phrase ? null : this.attribution(at)
    if (attributed !== null) return attributed
    if (isSaying(word)) {
      this.saying = at + 1
      return at + 1
    }
    if (!phrase && this.startsClause(at, word)) return at
    if (isRelative(word)) return this.resume(at)
    return this.complement(at, word, phrase)
  }

  private open(trigger: Trigger, first: number, last: number | null = null): number {
    this.content = { first, last, trigger }
    return first + 1
  }

  private mark(at: number): number {
    const { tokens, quotedIn } = this.reading.text
    if (isColon(tokens[at]))
      return tokens[at + 1]?.word.kind === 'number' ? at + 1 : this.open('colon', at + 1)
    const quotation = quotedIn[at]
    if (quotation?.open === at) return this.quotedName(quotation) ?? this.open('quotation', at)
    if (quotation) return at + 1
    if (tokens[at]?.word.surface === '(') return this.closing(at)
    if (!isComma(tokens[at])) return at + 1
    const next = wordAt(this.reading, at + 1)
    if (isRelative(next)) return this.resume(at)
    return next && this.startsSibling(at + 1, next) ? at : at + 1
  }

  /** «قالت "وول ستريت جورنال" إن»: a name in quotation marks is a subject or an outlet, not what was said. */
  private quotedName({ open, close }: Quotation): number | null {
    const phrase = this.reading.finder.at(open + 1)
    if (!phrase || phrase.last < close || close + 1 >= this.start.end) return null
    const record = this.reading.book.resolve(phrase)
    if (record?.type === 'medium' && this.subject) this.medium ??= phrase
    else if (!this.subject && !this.start.circumstantial) this.subject = phrase
    return close + 1
  }

  private closing(at: number): number {
    for (let next = at + 1; next < at + 12; next++)
      if (wordAt(this.reading, next)?.surface === ')') return next + 1
    return at + 1
  }

  private startsSibling(at: number, word: Word): boolean {
    if (isSaying(word)) return false
    const participle = word.participles.length > 0
    const verb = cueVerbAt(this.reading, at)
    return participle || (verb !== null && verb.conjunction !== '')
  }

  private startsClause(at: number, word: Word): boolean {
    if (word.participles.length > 0 && at > this.start.from && !word.nisba)
      return word.participles.some((form) => form.verb.fires !== 'never')
    const verb = cueVerbAt(this.reading, at)
    // A verb with a pronoun behind an indefinite noun is a relative clause without a pronoun: «في بيان نشره السبت».
    return verb !== null && !(verb.object !== null && at > this.start.from)
  }

  private complementiser(at: number, word: Word): number {
    if (word.complementiser?.conjunction) return at
    if (this.belongsToNoun(at, word)) return this.nextDescription(at)
    return this.open('complementiser', word.complementiser?.negated ? at : at + 1)
  }

  /** «وصف الادعاءات بأن ... بأنها ...»: the first clause belongs to the noun before it. */
  private belongsToNoun(at: number, { complementiser }: Word): boolean {
    const describes = roleOf(this.roles, 'object') === 'target' && roleOf(this.roles, 'ب') === 'content'
    return describes && complementiser?.pronoun === null && wordAt(this.reading, at - 1)?.speechNoun != null
  }

  private nextDescription(from: number): number {
    for (let at = from + 1; at < this.start.end; at++)
      if (wordAt(this.reading, at)?.complementiser?.preposition === 'ب') return at
    return from + 1
  }

  /** «حسبما أفاد راديو سوا» between the subject and the clause tells the outlet. */
  private attribution(at: number): number | null {
    const found = lookUp(this.reading.text, at, { trie: this.reading.lexicon.attributions, stems: false })
    if (!found || found.segment.conjunction !== '' || at === this.start.from) return null
    for (let next = at + found.length; next < Math.min(this.start.end, at + 12); next++) {
      if (isComma(this.reading.text.tokens[next])) return next
      this.medium ??= this.reading.finder.at(next)
    }
    return at
  }

  private resume(at: number): number {
    const next = resumeAfterRelative(this.reading, {
      from: at,
      end: this.start.end,
      verb: this.start.form.verb,
    })
    return next ?? at
  }

  private complement(at: number, word: Word, phrase: Phrase | null): number {
    if (phrase ? phrase.conjunction !== '' : /^و(?:ال|لل)/.test(word.key)) return phrase?.last ?? at + 1
    const preposition = prepositionOf(word, phrase)
    if (preposition !== '') return this.prepositional(at, word, preposition)
    const stance = this.stanceNoun(at, word, 'object')
    if (stance !== null) return stance
    if (phrase) return this.nounPhrase(at, phrase)
    if (word.classes.length > 0 && !word.classes.includes('venue') && !word.classes.includes('quantifier'))
      return at + 1
    return this.object(at, null) ?? at + 1
  }

  /** A light verb's noun of stance takes over the frame. */
  private stanceNoun(at: number, word: Word, slot: string): number | null {
    const noun = word.stanceNouns[0]
    const fits = this.start.form.verb.roles.some((one) => one.slot === slot && one.role === 'content')
    if (
      !noun ||
      this.noun ||
      !fits ||
      this.start.form.verb.act !== 'state' ||
      this.start.form.verb.fires === 'never'
    )
      return null
    if (this.start.form.verb.fires === 'clause') return null
    this.noun = noun.value
    this.roles = noun.value.roles
    this.slots.push({ role: 'topic', first: at, last: at + 1, phrase: null })
    return at + 1
  }

  private prepositional(at: number, word: Word, preposition: string): number {
    const alone = isPreposition(word)
    const first = alone ? at + 1 : at
    const next = wordAt(this.reading, first)
    if (alone && next?.complementiser && !this.reading.finder.at(first)) return first
    const stance =
      alone && next ? this.stanceNoun(first, next, preposition) : this.stanceNoun(at, word, preposition)
    if (stance !== null) return stance
    const role = roleOf(this.roles, preposition)
    const phrase = this.reading.finder.at(first)
    if (role === 'content') {
      // «دعا إلى وقف» names what is asked; «إلى» with a pronoun alone names nothing.
      return next ? this.open(this.quoted(first) ? 'quotation' : 'phrase', first) : at
    }
    const last = phrase?.last ?? first + 1
    if (preposition === 'عن' && phrase && this.isOutlet(this.subject)) return this.relay(phrase)
    if (role && phrase) this.slots.push({ role: isMedium(phrase) ? 'medium' : role, first, last, phrase })
    if (role && phrase && isMedium(phrase)) this.medium ??= phrase
    return phrase ? Math.max(last, at + 1) : this.nounEnd(first)
  }

  private isOutlet(phrase: Phrase | null): boolean {
    return phrase !== null && this.reading.book.resolve(phrase)?.type === 'medium'
  }

  /** «أضافت الوكالة، عن مسؤولين، إن»: the outlet passes on what others said. */
  private relay(source: Phrase): number {
    this.medium ??= this.subject
    this.subject = source
    return source.last
  }

  /** Where a noun behind a preposition ends: with its adjectives, or with the noun in idafa after it. */
  private nounEnd(first: number): number {
    const definite = isDefinite(wordAt(this.reading, first))
    let at = first + 1
    while (at < this.start.end && isAttribute(this.reading, at)) {
      const article = isDefinite(wordAt(this.reading, at))
      if (article && (definite || at > first + 1)) break
      at++
      if (article) break
    }
    return at
  }

  private quoted(at: number): boolean {
    return this.reading.text.quotedIn[at]?.open === at
  }

  private nounPhrase(at: number, phrase: Phrase): number {
    const { subject, start } = this
    const free = subject === null && !start.circumstantial && this.slots.length === 0
    if (free && canBeSubject(this.reading, phrase, start.form) && !this.isObject(phrase)) {
      this.subject = phrase
      return phrase.last
    }
    return this.object(at, phrase) ?? phrase.last
  }

  /** A document or issue is what is refused, not who refuses it. */
  private isObject(phrase: Phrase): boolean {
    return phrase.kind === 'document' && roleOf(this.roles, 'object') === 'content'
  }

  private object(at: number, phrase: Phrase | null): number | null {
    const roles = this.roles.filter(({ slot }) => slot === 'object').map(({ role }) => role)
    const role =
      roles.length > 1 && phrase && this.objects === 0
        ? roles.find((one) => one !== 'content')
        : (roles.find((one) => one === 'content') ?? roles[0])
    if (!role || (this.objects > 0 && role !== 'content')) return null
    if (role === 'content') return this.start.hasObject && roles.length === 1 ? null : this.open('phrase', at)
    if (!phrase) return null
    this.objects++
    this.slots.push({ role, first: at, last: phrase.last, phrase })
    return phrase.last
  }
}

/** «قائلا», «بالقول», «بقوله»: carries the cue before it on to its words. */
export function isSaying(word: Word): boolean {
  const said = (lemma: string) => lemma === 'قال'
  return (
    word.participles.some((form) => said(form.verb.lemma)) ||
    word.masdars.some((noun) => said(noun.value.lemma) && noun.preposition === 'ب')
  )
}

function isMedium({ title, known }: Phrase): boolean {
  return title?.kind === 'medium' && known.length === 0
}

function isDefinite(word: Word | undefined): boolean {
  return word?.segments.some(({ definite }) => definite) ?? false
}

/** A word that can only belong to the noun before it. */
function isAttribute(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  if (word?.kind !== 'word' || reading.finder.at(at) || word.complementiser) return false
  const free = word.classes.length === 0 || word.classes.includes('time')
  return (
    free &&
    prepositionOf(word, null) === '' &&
    cueVerbAt(reading, at) === null &&
    word.participles.length === 0
  )
}
