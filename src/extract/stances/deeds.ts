import type { ActorRecord } from '../actors/actor-record.ts'
import { ownerOf } from '../actors/owner.ts'
import { hasArticle } from '../lexicon/segments.ts'
import type { Draft } from '../statements/draft.ts'
import type { Reading } from '../statements/reading.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Polarity } from '../types.ts'

/** Nouns of harm: the name behind one without article is mostly who suffers it. */
const HARM =
  /^(?:قصف|قتل|مقتل|استهداف|اغتيال|تهجير|تشريد|حصار|محاصره|اعتقال|احتجاز|اختطاف|خطف|تعذيب|اعدام|ترحيل|طرد|اقتحام|ضرب|مهاجمه|تدمير|هدم|احراق|حرق|تفجير|تجويع|اباده|معاقبه|انتهاك|زعزعه|تقويض|اعاقه|عرقله|تقسيم|عزل|اقاله|اقصاء|تهميش|منع|حل|حظر|تصنيف|تصفيه|غزو|احتلال|اجتياح|ضم|استعمار|سرقه|نهب)$/
/** What else one asks or promises to do to another, and what one does for another. */
const AGAINST = /^(?:محاسبه|مقاطعه|اسقاط|رحيل|استقاله|تنحي|محاكمه|سحق|هزيمه|ردع|محاربه|مواجهه|ملاحقه|مقاضاه)$/
const HELP = /^(?:دعم|مساعده|مسانده|موازره|حمايه|نصره|انقاذ|اغاثه|تسليح)$/

/** «قصف الجيش»: whoever bears arms does the harm. */
const FORCES: ReadonlySet<string> = new Set(['military', 'armed-group'])

/**
 * Who does what a noun tells: «القصف الإسرائيلي», «قصف إسرائيل لغزة», «موقف إسبانيا»; null for «قصف سوريا» and «انتهاك
 * سيادة العراق», where it is another's doing.
 */
export function doerOf(reading: Reading, noun: number, end: number): ActorRecord | null {
  const word = reading.text.tokens[noun]?.word
  const isHarm = HARM.test(word?.segments.at(-1)?.stem ?? '') && !hasArticle(word)
  const doer = isHarm ? reading.finder.at(noun + 1) : null
  const behind = doer ? reading.text.tokens[doer.last]?.word : undefined
  const isForce = FORCES.has((doer && reading.book.resolve(doer)?.type) ?? '')
  const hasPatient = behind?.segments.some(({ preposition }) => preposition === 'ل') ?? false
  return isHarm && !isForce && !hasPatient ? null : ownerOf(reading, noun, end)
}

/** Whom a promise or request is to help or to harm: «دعا إلى معاقبة روسيا», «تعهد بدعم أوكرانيا». */
export function aimOf(
  reading: Reading,
  { act, cue, content }: Draft,
): { actor: ActorRecord; polarity: Polarity; evidence: TokenRange } | null {
  const first = content[0]?.first ?? 0
  const word = reading.text.tokens[first]?.word
  const isAim = (act === 'promise' || act === 'request') && cue.content.trigger === 'phrase'
  const polarity = isAim && !hasArticle(word) ? polarityOf(word?.segments.at(-1)?.stem ?? '') : 0
  const phrase = polarity === 0 ? null : reading.finder.at(first + 1)
  const actor = phrase && phrase.conjunction + phrase.preposition === '' ? reading.book.resolve(phrase) : null
  return phrase && actor && { actor, polarity, evidence: { first, last: phrase.last } }
}

/** Acts that turn a charge away from whom it is made against. */
const TURNS_AWAY: ReadonlySet<string> = new Set(['reject', 'deny', 'accuse'])
/** Words between a charge and whom it is made against. */
const AIMED = /^(?:ال)?(?:موجهه?|الي|علي|ضد|بحق|تجاه)$/

/** «رفض الانتقادات الموجهة إلى المبعوث», «ندد بالحملة ضد المبعوث»: whoever turns a charge away stands by whom it is against. */
export function defended(
  reading: Reading,
  { act, cue, content }: Draft,
): { actor: ActorRecord; polarity: Polarity; evidence: TokenRange } | null {
  const first = content[0]?.first ?? 0
  const noun = reading.text.tokens[first]?.word.speechNoun
  const isCharge = cue.content.trigger === 'phrase' && noun?.value.act === 'accuse' && TURNS_AWAY.has(act)
  let at = first + 1
  while (isCharge && AIMED.test(reading.text.tokens[at]?.word.key ?? '')) at++
  const phrase = isCharge ? reading.finder.at(at) : null
  const isAimed = at > first + 1 || phrase?.preposition === 'ل'
  const actor = phrase && isAimed ? reading.book.resolve(phrase) : null
  return phrase && actor && { actor, polarity: 1, evidence: { first, last: phrase.last } }
}

/** Whether a deed is done for or against whoever stands behind it; 0 for any other noun. */
function polarityOf(stem: string): Polarity {
  if (HELP.test(stem)) return 1
  return HARM.test(stem) || AGAINST.test(stem) ? -1 : 0
}
