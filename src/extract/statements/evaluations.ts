import type { ActorRecord } from '../actors/actor-record.ts'
import type { Evaluation } from '../lexicon/expressions.ts'
import { lookUp, type Found } from '../text/lookup.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Act, Polarity } from '../types.ts'
import { namesOwnSide, ownStandAt } from './own-stand.ts'
import { wordAt, type Reading } from './reading.ts'

/** An evaluating expression at the token where it begins. */
export interface FoundEvaluation {
  readonly at: number
  readonly value: Evaluation
}

/** The evaluating expressions in a content, as they are meant: those of a negated word are turned. */
export function evaluationsIn(
  reading: Reading,
  content: readonly TokenRange[],
  speaker: ActorRecord,
): FoundEvaluation[] {
  const found: FoundEvaluation[] = []
  for (const { first, last } of content) {
    let free = first
    for (let at = first; at < last; at++) {
      const expression = expressionAt(reading, at, speaker)
      const value = expression?.values[0]
      if (!expression || !value || isPast(reading, at, value) || isOwnDeed(reading, { at, value }, speaker))
        continue
      const meant = isNegated(reading, free, at) ? turned(reading, at, value) : value
      free = at + expression.length
      if (meant) found.push({ at, value: meant })
      // «لن تتخلى عن» is one expression, whatever «تتخلى عن» is alone.
      at = free - 1
    }
  }
  return found
}

/** The longer one of what is said of anybody and of the own side. */
function expressionAt(reading: Reading, at: number, speaker: ActorRecord): Found<Evaluation> | null {
  const listed = lookUp(reading.text.tokens, at, 'evaluations')
  const own = ownStandAt(reading, at, speaker)
  return own && own.length >= (listed?.length ?? 0) ? own : listed
}

/** «كان لا بد من وقفه»: what had to be done is asked of nobody now. */
function isPast(reading: Reading, at: number, { act }: Evaluation): boolean {
  return act === 'request' && /^و?كانت?$/.test(wordAt(reading, at - 1)?.key ?? '')
}

/** «قواتنا استهدفت المواقع», «تستهدف الإرهابيين»: what the own side does, and to whom it is not wrong, blames nobody. */
function isOwnDeed(reading: Reading, { at, value }: FoundEvaluation, speaker: ActorRecord): boolean {
  if (value.act !== 'accuse' || !isDeed(wordAt(reading, at)?.key ?? '')) return false
  if (namesOwnSide(reading, at - 1, speaker) || namesOwnSide(reading, at + 1, speaker)) return true
  return [1, 2, 3].some((behind) =>
    /^(?:وال|ال)?ارهابي/.test(wordAt(reading, at + behind)?.segments[0]?.stem ?? ''),
  )
}

/** Deeds of war, in the past and the present. */
const DEED = /^و?(?:[يتن]?(?:ستهدف|هاجم|دمر|قتل|قصف|حاصر)|است?هدف|[يت]?شن)/
function isDeed(key: string): boolean {
  return DEED.test(key)
}

/** What may stand between a negation and the word that it denies: «لم يكن هناك أي تواطؤ», «عدم وجود خروقات». */
const BETWEEN = new Set([
  'يكن',
  'تكن',
  'نكن',
  'اكن',
  'يكونوا',
  'كان',
  'هناك',
  'ثمه',
  'يوجد',
  'توجد',
  'وجود',
  'اي',
  'ايه',
  'يثبت',
  'تثبت',
  'ان',
  'بان',
  'يعد',
  'تعد',
  'ابدا',
])
const REACH = 4
/** Expressions with «غير» are in the list; «ما» is mostly "what". */
const NEGATIONS = new Set(['لا', 'لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'لسنا', 'لست', 'عدم', 'بعدم'])

/** Whether a negation that is not itself part of an expression stands before a token. */
function isNegated(reading: Reading, from: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - REACH); before--) {
    const key = wordAt(reading, before)?.segments[0]?.form ?? ''
    if (NEGATIONS.has(key)) return true
    if (!BETWEEN.has(key)) return false
  }
  return false
}

/** «حتى لا تستغل المقابلة»: what is to be avoided is neither denied nor refused. */
const PURPOSES = new Set(['حتي', 'كي', 'لكي'])

const TURNED: Readonly<Partial<Record<Act, readonly [Act, Polarity]>>> = {
  accuse: ['deny', -1],
  support: ['reject', -1],
  agree: ['reject', -1],
  promise: ['reject', -1],
}

/** A negated expression: «لا يجب» still asks; nothing is left of «لا نرفض», «ليس كاذبا», «عدم التدخل». */
function turned(reading: Reading, at: number, value: Evaluation): Evaluation | null {
  const negation = wordAt(reading, at - 1)?.segments[0]?.form
  if (PURPOSES.has(wordAt(reading, at - 2)?.key ?? '')) return null
  if (value.act === 'request') return negation === 'لا' ? value : null
  if (negation === 'عدم' || negation === 'بعدم') return null
  const opposite = TURNED[value.act]
  return opposite ? { text: value.text, act: opposite[0], polarity: opposite[1] } : null
}
