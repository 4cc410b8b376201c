import { roleOf } from '../lexicon/roles.ts'
import type { StanceNoun } from '../lexicon/nouns.ts'
import type { Verb } from '../lexicon/verbs.ts'
import type { VerbReading } from '../lexicon/word.ts'
import { isComma } from '../text/marks.ts'
import type { Sentence } from '../text/report-text.ts'
import { ComplementScan, type Frame } from './complement-scan.ts'
import type { ContentStart, Cue } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'
import { lookBack, type Preverbal } from './subject.ts'

/** The cue that a finite verb is, with its frame; null where it makes no statement here. */
export function verbCue(
  reading: Reading,
  at: number,
  { sentence, verb: form }: { sentence: Sentence; verb: VerbReading },
): Cue | null {
  const before = lookBack(reading, { verb: at, from: sentence.first, agreement: form })
  if (before.negated && !form.verb.lemma.startsWith('استبعد')) return null
  const frame = new ComplementScan(reading, {
    form,
    from: at + 1,
    end: sentence.last,
    subject: before.relative ? null : before.subject,
    circumstantial: false,
    hasObject: form.object !== null,
  }).run()
  const content = contentOf(frame, form.verb, { cue: at, hasObject: form.object !== null })
  if (!content) return null
  const subject = frame.subject ?? (before.relative && form.object === null ? before.subject : null)
  return {
    sentence,
    range: { first: at, last: frame.saying ?? at + 1 },
    verb: form.verb,
    ...actOf(form.verb, frame.noun),
    slots: frame.slots,
    content,
    speaker: {
      phrase: subject,
      gender: form.gender,
      number: form.number,
      medium: frame.medium,
      sameAsBefore: false,
    },
    boundary: boundaryOf(reading, before, form),
    sibling: isSibling(reading, before, { at, form, sentence }),
    rule: ruleOf(content, frame),
  }
}

/** Act, polarity and reply relation: the noun of a light verb decides before the verb. */
export function actOf(verb: Verb, noun: StanceNoun | null): Pick<Cue, 'act' | 'polarity' | 'relation'> {
  if (noun) return { act: noun.act, polarity: noun.polarity, relation: verb.relation ?? relationOf(noun) }
  return { act: verb.act, polarity: verb.polarity, relation: verb.relation }
}

function relationOf({ act }: StanceNoun): Cue['relation'] {
  return act === 'reject' || act === 'deny' ? act : null
}

/** Where the content begins, if the verb makes a statement with such content. */
export function contentOf(
  frame: Frame,
  verb: Verb,
  { cue, hasObject }: { cue: number; hasObject: boolean },
): ContentStart | null {
  const { content, noun, slots } = frame
  if (content && content.trigger !== 'phrase') return content
  const free = verb.fires === 'any' || noun !== null
  if (content && free) return content
  // A noun of stance without a complement says itself what is expressed: «أعرب عن الأسف».
  const stance = slots.find((slot) => slot.role === 'topic' && slot.phrase === null)
  if (noun && stance) return { first: stance.first, last: null, trigger: 'phrase' }
  // A pronoun on the verb stands for what is said: «اقترحه», «طالبته بذلك».
  const pronominal =
    hasObject && verb.fires === 'any' && verb.act !== 'state' && roleOf(verb.roles, 'object') === 'content'
  return pronominal ? { first: cue, last: cue + 1, trigger: 'phrase' } : null
}

/** The rule that made the statement, by what opened its content. */
export function ruleOf({ trigger }: ContentStart, { noun }: Frame): string {
  if (trigger === 'phrase') return noun ? 'cue.stance-noun' : 'cue.act'
  return `cue.${trigger}`
}

function boundaryOf({ text }: Reading, { first }: Preverbal, _form: VerbReading): number {
  return isComma(text.tokens[first - 1]) ? first - 1 : first
}

/**
 * A cue stands beside the statement before it if a conjunction joins it («، وأضاف», «لكنه أقر»), not if a
 * complementiser or relative pronoun puts it inside.
 */
function isSibling(
  reading: Reading,
  before: Preverbal,
  { at, form, sentence }: { at: number; form: VerbReading; sentence: Sentence },
): boolean {
  if (before.relative) return false
  if (before.first === sentence.first) return true
  const joined = form.conjunction !== '' || (before.subject?.conjunction ?? '') !== ''
  const previous = wordAt(reading, before.first - 1)
  if (previous?.complementiser) return previous.complementiser.conjunction === '' && /^لكن/.test(previous.key)
  if (joined) return true
  return before.first > 0 && at > 0 && (previous?.classes.includes('conjunction') ?? false)
}
