import type { Phrase } from '../actors/phrase.ts'
import type { StanceNoun } from '../lexicon/nouns.ts'
import type { Verb } from '../lexicon/verbs.ts'
import type { VerbReading } from '../lexicon/word.ts'
import { beforeComma } from '../text/marks.ts'
import type { Sentence } from '../text/report-text.ts'
import { ComplementScan } from './complement-scan.ts'
import { asDescribed, withMatter } from './described.ts'
import type { Frame } from './frame.ts'
import type { ContentStart, Cue } from './draft.ts'
import { isAlsoSaid } from './contrast.ts'
import { wordAt, type Reading } from './reading.ts'
import { fillsSubject } from './relative-subject.ts'
import { isCharged, isPassive, isPassiveLabel, labelsAnother } from './passive.ts'
import { isSibling } from './sibling.ts'
import { TAKEN_UP, takenUp } from './taken-up.ts'
import { hasSubject, lookBack, type Preverbal } from './subject.ts'

/** A finite verb in its sentence, and the cue of the main clause before it where one stands there. */
export interface FiniteVerb {
  readonly sentence: Sentence
  readonly verb: VerbReading
  readonly main: Cue | null
}

/** The cue that a finite verb is, with its frame; null where it makes no statement here. */
export function verbCue(
  reading: Reading,
  at: number,
  { sentence, verb: form, main }: FiniteVerb,
): Cue | null {
  const before = lookBack(reading, { verb: at, from: sentence.first, agreement: form })
  if (isUnsaid(reading, at, { before, form })) return null
  const frame = frameOf(reading, before, { at, form, sentence })
  if (!frame) return null
  const taken = takenUp(reading, at, { form, frame, main })
  const content =
    taken ??
    (isSaidOfNoun(before, frame, form) || isImpersonal(before, frame, { reading, at, form })
      ? null
      : contentOf(frame, form.verb))
  if (!content) return null
  const { gender, number } = form
  const clause = frame.subject === null && main ? goesOnInside(reading, main, form) : null
  const phrase = frame.subject ?? antecedentOf(before, form) ?? clause?.subject ?? null
  return {
    sentence,
    range: { first: at, last: frame.saying ?? at + 1 },
    verb: form.verb,
    // «لا يستبعد» leaves open; it neither rejects nor accepts.
    ...(before.negated ? NEUTRAL_ACT : actOf(form.verb, frame.noun)),
    slots: frame.slots,
    content: withMatter(reading, content, { frame, verb: form.verb }),
    speaker: { phrase, gender, number, medium: frame.medium, sameAsBefore: false },
    boundary: beforeComma(
      reading.text.tokens,
      isAlsoSaid(reading, before.first) ? before.first - 1 : before.first,
    ),
    sibling: clause === null && isSibling(reading, before, { form, isFirst: main === null }),
    rule: taken ? TAKEN_UP : ruleOf(content, frame),
  }
}

/** «لم يقل»; «أمل أن ترفض»: behind «أن» a verb in the present tells what is wished or feared, not what was said. */
function isUnsaid(
  reading: Reading,
  at: number,
  { before, form }: { before: Preverbal; form: VerbReading },
): boolean {
  if (before.negated) return !form.verb.lemma.startsWith('استبعد')
  return form.tense === 'present' && wordAt(reading, at - 1)?.complementiser?.pronoun === null
}

/** «الاتهامات التي وجهها الوزير "باطلة"»: what follows the relative clause is said of the charges. */
function isSaidOfNoun({ relative }: Preverbal, { content }: Frame, { object }: VerbReading): boolean {
  return relative && object !== null && content?.trigger === 'quotation'
}

/** Whether the subject of the verb is a thing or nobody: it makes no statement then. */
function isImpersonal(
  before: Preverbal,
  frame: Frame,
  { reading, at, form }: { reading: Reading; at: number; form: VerbReading },
): boolean {
  if (EVIDENCE.has(form.verb.lemma))
    return before.embedded || frame.subject === null || !PUBLISHING.has(frame.subject.kind)
  if (isPassiveLabel(frame, form) && form.tense === 'present' && !labelsAnother(reading, frame)) return true
  if (frame.subject !== null) return false
  // «الاقتراحات التي تقول إن»: what is said of words is no statement of anybody; «الذي يعتبر زعيما» is passive.
  if (before.relative) return form.object === null && (before.subject === null || isPassiveLabel(frame, form))
  return (
    (before.stranded && !isResumed(reading, at)) ||
    (before.first === at && isPassive(frame, form)) ||
    isCharged(reading, at)
  )
}

/** «نشر تغريدة قبل الاجتماع قال فيها»: the noun before the verb is where it was said, which a pronoun takes up. */
function isResumed(reading: Reading, at: number): boolean {
  return /^فيه(?:ا|ما|م)?$/.test(wordAt(reading, at + 1)?.key ?? '')
}

/** What shows something says it only where it can be read: a report or study, the body that made it. */
const EVIDENCE = new Set(['أظهر', 'أثبت', 'أوحى'])
const PUBLISHING = new Set<Phrase['kind']>(['document', 'body'])

/** What stands behind the verb; null where its subject is a noun before الذي that names nobody. */
function frameOf(
  reading: Reading,
  before: Preverbal,
  { at, form, sentence }: { at: number; form: VerbReading; sentence: Sentence },
): Frame | null {
  const isSubject = before.relative && fillsSubject(reading, at, form)
  if (isSubject && before.subject === null) return null
  const frame = new ComplementScan(reading, {
    form,
    from: at + 1,
    end: sentence.last,
    subject: before.relative && !isSubject ? null : before.subject,
    circumstantial: false,
    hasObject: form.object !== null,
    coordinated:
      form.conjunction !== '' &&
      form.object === null &&
      hasSubject(reading, { first: sentence.first, last: at }, form),
  }).run()
  return before.subject === null && !before.relative && form.object === null
    ? asDescribed(frame, form.verb)
    : frame
}

/** The noun before الذي, unless a pronoun on the verb makes it the object. */
function antecedentOf({ relative, subject }: Preverbal, { object }: VerbReading): Phrase | null {
  return relative && object === null ? subject : null
}

const NEUTRAL_ACT = { act: 'state', polarity: 0, relation: null } as const

/** Act, polarity and reply relation: the noun of a light verb decides before the verb. */
export function actOf(verb: Verb, noun: StanceNoun | null): Pick<Cue, 'act' | 'polarity' | 'relation'> {
  if (noun) return { act: noun.act, polarity: noun.polarity, relation: verb.relation ?? relationOf(noun) }
  return { act: verb.act, polarity: verb.polarity, relation: verb.relation }
}

function relationOf({ act }: StanceNoun): Cue['relation'] {
  return act === 'reject' || act === 'deny' ? act : null
}

/** Where the content begins, if the verb makes a statement with such content. */
export function contentOf(frame: Frame, verb: Verb): ContentStart | null {
  const { content, noun, slots } = frame
  if (content && content.trigger !== 'phrase') return content
  const free = verb.fires === 'any' || noun !== null
  if (content && free) return content
  // A noun of stance without a complement says itself what is expressed: «أعرب عن الأسف».
  const stance = slots.find((slot) => slot.role === 'topic' && slot.phrase === null)
  if (noun && stance) return { first: stance.first, last: null, trigger: 'phrase' }
  return null
}

/** The rule that made the statement, by what opened its content. */
function ruleOf({ trigger }: ContentStart, { noun }: Frame): string {
  if (trigger === 'phrase') return noun ? 'cue.stance-noun' : 'cue.act'
  return `cue.${trigger}`
}

/**
 * «كشف أن الوزير كان يهاجم الصحف ويرفض النشر»: behind a cue in the past a verb in the present that «و» joins goes on
 * with the clause that was said, whose subject is its own.
 */
function goesOnInside(
  { text, finder }: Reading,
  { verb, range, content }: Cue,
  { tense, conjunction }: VerbReading,
): { subject: Phrase | null } | null {
  if (tense !== 'present' || conjunction !== 'و' || content.trigger !== 'complementiser') return null
  const past = (other: VerbReading) => other.tense === 'past'
  if (verb === null || text.tokens[range.first]?.word.verbs.some(past) !== true) return null
  const phrase = finder.at(content.first)
  return { subject: phrase?.preposition === '' ? phrase : null }
}
