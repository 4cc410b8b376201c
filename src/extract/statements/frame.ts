import type { Phrase } from '../actors/phrase.ts'
import type { StanceNoun } from '../lexicon/nouns.ts'
import { hasRole, roleOf, type Role, type SlotRole } from '../lexicon/roles.ts'
import type { VerbForm } from '../lexicon/verbs.ts'
import type { Quotation } from '../text/quotations.ts'
import type { ContentStart, Slot, Trigger } from './draft.ts'
import { apposed } from './apposition.ts'
import { canBeSubject } from './gender.ts'
import { isJudging, nounOfLightVerb } from './light-verb.ts'
import { isLoneObject } from './lone-object.ts'
import { wordAt, type Reading } from './reading.ts'
import { unlistedQuoted } from './unlisted-quoted.ts'

/** What stands behind a cue: subject, complements and where the content begins. */
export interface Frame {
  readonly subject: Phrase | null
  readonly slots: readonly Slot[]
  readonly content: ContentStart | null
  /** The noun of stance that a light verb takes (أعرب عن قلقه). */
  readonly noun: StanceNoun | null
  readonly medium: Phrase | null
  /** The end of the cue where «قائلا» carries it on, else null. */
  readonly saying: number | null
  /** The token where an object begins that names no actor; null where there is none. */
  readonly matter: number | null
}

/** What a frame starts from. */
export interface FrameStart {
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
  /** Whether «و» joins the verb to a clause before it, whose subject may be its own. */
  readonly coordinated?: boolean
}

/** Fills the frame of a cue: each method takes what stands at a token and answers where to go on. */
export class FrameBuilder implements Frame {
  readonly slots: Slot[] = []
  subject: Phrase | null
  content: ContentStart | null = null
  noun: StanceNoun | null = null
  medium: Phrase | null = null
  saying: number | null = null
  matter: number | null = null
  private roles: readonly SlotRole[]
  private objects: number
  private readonly reading: Reading
  private readonly start: FrameStart

  constructor(reading: Reading, start: FrameStart) {
    this.reading = reading
    this.start = start
    this.roles = start.form.verb.roles
    this.subject = start.subject
    this.objects = start.hasObject ? 1 : 0
  }

  /** The role that a preposition or the object has in the frame as it stands. */
  role(slot: string): Role | null {
    return roleOf(this.roles, slot)
  }

  /** Begins the content. */
  open(trigger: Trigger, first: number): number {
    this.content = {
      first: trigger === 'phrase' ? this.withDemonstrative(first) : first,
      last: null,
      trigger,
    }
    return first + 1
  }

  /** «نفت موسكو ذلك»: what was said before is all of the object of a verb that takes a stand. */
  thatAlone(at: number): number | null {
    const isStand = this.start.form.verb.act !== 'state' && this.role('object') === 'content'
    if (!isStand || wordAt(this.reading, at)?.key !== 'ذلك') return null
    this.content = { first: at, last: at + 1, trigger: 'phrase' }
    return at + 1
  }

  /** «تلك المواقف»: the object begins with what points at it. */
  private withDemonstrative(first: number): number {
    const isPointed = wordAt(this.reading, first - 1)?.classes.includes('demonstrative') ?? false
    return isPointed && first - 1 >= this.start.from ? first - 1 : first
  }

  /** A light verb's noun of stance, in a slot of its content, takes over the frame; null for any other word. */
  stanceNoun(at: number, slot: string): number | null {
    const { verb } = this.start.form
    const noun = this.noun ? null : nounOfLightVerb(this.reading, at, verb)
    if (!noun || !hasRole(verb.roles, slot, 'content')) return null
    this.noun = noun
    this.roles = noun.roles
    this.slots.push({ role: 'topic', first: at, last: at + 1, phrase: null })
    return at + 1
  }

  /** A phrase without preposition: the subject where it can be and none is known, else an object. */
  nounPhrase(at: number, phrase: Phrase): number {
    const whole = this.subject && apposed(this.reading, this.start, { subject: this.subject, phrase })
    if (whole) return this.spokenBy(whole)
    // Before its subject a verb stands in the singular: «يصنفوا الحزب» has the party as its object.
    const precedes = this.start.form.number === 's' || this.start.form.tense === 'participle'
    const free = precedes && this.subject === null && !this.start.circumstantial && this.slots.length === 0
    // A document is what is refused, not who refuses it.
    const isRefusable = this.start.form.verb.act !== 'state' && this.role('object') === 'content'
    const isObject =
      (phrase.kind === 'document' && isRefusable) ||
      (this.start.coordinated === true && isLoneObject(this.reading, this.start.form, phrase))
    if (free && !isObject && canBeSubject(this.reading, phrase, this.start.form)) return this.spokenBy(phrase)
    return this.object(at, phrase) ?? phrase.last
  }

  /** The object: whom the verb is about, or what is said; null where the frame has none left. */
  object(at: number, phrase: Phrase | null): number | null {
    const roles = this.roles.filter(({ slot }) => slot === 'object').map(({ role }) => role)
    const person = roles.length > 1 && phrase !== null && this.objects === 0
    const role = person
      ? roles.find((one) => one !== 'content')
      : (roles.find((one) => one === 'content') ?? roles[0])
    // «اعتبرها فرصة»: behind the pronoun stands what it is held to be.
    const isTaken = this.start.hasObject && roles.length === 1 && !isJudging(this.start.form.verb)
    if (role === 'content') return isTaken ? null : this.open('phrase', at)
    const named = phrase ?? this.ownerBehind(at)
    if (role && !phrase && this.objects === 0) this.matter ??= at
    if (!role || !named || this.objects > 0) return null
    this.objects++
    this.slots.push({ role, first: at, last: named.last, phrase: named })
    return named.last
  }

  /** «وصف أعضاء الوفد», «اتهم سياسة الحكومة»: what is somebody's stands for them. */
  private ownerBehind(at: number): Phrase | null {
    const phrase = this.reading.finder.at(at + 1)
    return phrase?.preposition === '' && phrase.conjunction === '' ? phrase : null
  }

  /** A phrase behind a preposition that has a role: whom it was said to, the outlet it was said through. */
  complement(preposition: string, phrase: Phrase): void {
    if (preposition === 'عن' && this.isOutlet(this.subject)) {
      // «أضافت الوكالة، عن مسؤولين، إن»: the outlet passes on what others said.
      this.medium ??= this.subject
      this.subject = phrase
      return
    }
    const role = this.role(preposition)
    if (!role) return
    const isMedium = this.isOutlet(phrase)
    if (isMedium) this.medium ??= phrase
    this.slots.push({ role: isMedium ? 'medium' : role, first: phrase.first, last: phrase.last, phrase })
  }

  /** Takes who speaks; «أعلنت موسكو على لسان وزير خارجيتها»: the person, for whom the verb names. */
  spokenBy(phrase: Phrase): number {
    this.subject = phrase
    return phrase.last
  }

  /** «حسبما أفاد راديو سوا،»: the outlet between the subject and its clause. */
  passedOnBy({ outlet, last }: { outlet: Phrase | null; last: number }): number {
    this.medium ??= outlet
    return last
  }

  /** «قال مخاطبا الوزير»: whom the speaker turned to. */
  addressed({ phrase, last }: { phrase: Phrase | null; last: number }): number {
    if (phrase) this.slots.push({ role: 'addressee', first: phrase.first, last: phrase.last, phrase })
    return last
  }

  /**
   * «قالت "وول ستريت جورنال" إن»: a name in quotation marks is the outlet where the subject is known, else the subject.
   * @returns the token behind it; null where what stands in the marks is no name, but what was said
   */
  quotedName({ open, close }: Quotation): number | null {
    const phrase =
      this.reading.finder.at(open + 1) ??
      unlistedQuoted(this.reading, this.start, { open, close, subject: this.subject })
    if (!phrase || phrase.last < close || close + 1 >= this.start.end) return null
    if (!this.subject && !this.start.circumstantial) this.subject = phrase
    else if (this.isOutlet(phrase)) this.medium ??= phrase
    // «رافضا "القرارات المتسرعة"»: what a verb has said of it is no name.
    else if (this.role('object') === 'content') return null
    else this.object(open + 1, phrase)
    return close + 1
  }

  private isOutlet(phrase: Phrase | null): boolean {
    return phrase !== null && this.reading.book.resolve(phrase)?.type === 'medium'
  }
}
