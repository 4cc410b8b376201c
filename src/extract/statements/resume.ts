import { hasRole, takesActor } from '../lexicon/roles.ts'
import type { Verb } from '../lexicon/verbs.ts'
import { isColon, isComma } from '../text/marks.ts'
import { cueVerbAt } from './cue-verb.ts'
import { wordAt, type Reading } from './reading.ts'

const LONGEST_RELATIVE = 45

/**
 * Where the clause of a cue goes on behind a relative clause that describes its subject: at the complementiser,
 * colon, quotation or preposition behind a comma, or at «إن», which after قال can be only its own.
 */
export function resumeAfterRelative(
  reading: Reading,
  { from, end, verb }: { from: number; end: number; verb: Verb },
): number | null {
  let isOtherSaying = false
  for (let at = from + 1; at < Math.min(end, from + LONGEST_RELATIVE); at++) {
    if (!wordAt(reading, at)) return null
    isOtherSaying ||= cueVerbAt(reading, at)?.object === null
    if (goesOnBehindComma(reading, at, verb) || goesOnAtClause(reading, at, verb)) return at
    if (isColon(reading.text.tokens[at]) && reading.text.quotedIn[at + 1]?.open === at + 1) return at
    if (!isOtherSaying && (isSpeech(reading, at) || isOfMain(reading, at, verb))) return at
  }
  return null
}

function goesOnBehindComma(reading: Reading, at: number, verb: Verb): boolean {
  const { tokens, quotedIn } = reading.text
  if (!isComma(tokens[at - 1])) return false
  const { key, complementiser } = tokens[at]?.word ?? { key: '', complementiser: null }
  const isQuoted = quotedIn[at]?.open === at
  if (isColon(tokens[at]) || isQuoted || isContent(verb, key) || complementiser?.conjunction === '')
    return true
  return isAddressee(reading, at) || isObject(reading, at, verb) || isOwnStance(reading, at, verb)
}

/** «أكد الوزير، الذي زار المدينة، تأييده للاتفاق»: the noun of a stance with the pronoun of whoever takes it. */
function isOwnStance(reading: Reading, at: number, { roles }: Verb): boolean {
  const takesNoun = hasRole(roles, 'object', 'content')
  const nouns = wordAt(reading, at)?.stanceNouns ?? []
  return takesNoun && nouns.some(({ possessor, conjunction }) => possessor !== null && conjunction === '')
}

/** «قال مسؤول، رفض ذكر اسمه، لـ"العربي الجديد" إن». */
function isAddressee({ text, finder }: Reading, at: number): boolean {
  const isLetter = text.tokens[at]?.word.key === 'ل'
  return isLetter ? text.quotedIn[at + 1]?.open === at + 1 : finder.at(at)?.preposition === 'ل'
}

/** «اتهمت أنقرة، التي تدعم المعارضة، دمشق بالكذب»: whom the verb is about, behind what describes its subject. */
function isObject({ finder }: Reading, at: number, { roles }: Verb): boolean {
  const phrase = finder.at(at)
  return takesActor(roles) && phrase?.preposition === '' && phrase.conjunction === ''
}

function goesOnAtClause(reading: Reading, at: number, verb: Verb): boolean {
  const complementiser = wordAt(reading, at)?.complementiser
  if (complementiser?.conjunction !== '') return false
  if (verb.lemma === 'قال' && complementiser.hamzaBelow === true) return true
  // «وصف الحملة التي أطلقتها النقابة بأنها»: the preposition shows whose complement it is.
  return hasRole(verb.roles, complementiser.preposition, 'content')
}

/**
 * «أكد المبعوث الذي يزور العاصمة حاليا أن المهمة صعبة»: behind a name, an adverb or a word with the article «أن» is no
 * complement of the relative clause, unless a verb follows («الذي يتيح للمجلس أن يقرر»).
 */
function isOfMain(reading: Reading, at: number, { act }: Verb): boolean {
  const complementiser = wordAt(reading, at)?.complementiser
  if (complementiser?.conjunction !== '' || complementiser.preposition !== '' || act !== 'state') return false
  if (complementiser.pronoun === null && takesVerb(reading, at)) return false
  const before = wordAt(reading, at - 1)
  return !PREPOSED.test(before?.key ?? '') && before?.speechNoun == null
}

/** Whether a verb in the present seems to stand behind «أن». */
function takesVerb(reading: Reading, at: number): boolean {
  const next = wordAt(reading, at + 1)
  return /^[يتن]/.test(next?.key ?? '') && next?.classes.length === 0 && !reading.finder.at(at + 1)
}

/** «قال السائق الذي كان هناك "سمعنا طلقتين ورأينا رجلا"»: too many words for a name or a term. */
function isSpeech({ text: { quotedIn } }: Reading, at: number): boolean {
  const quotation = quotedIn[at]
  return quotation?.open === at && quotation.close - at > LONGEST_NAME
}

const LONGEST_NAME = 5

/** Words of time and of condition that take «أن» themselves. */
const PREPOSED =
  /^(?:بعد|قبل|منذ|دون|بدون|الي|علي|سبق|من|عن|في|مع|كما|الا|غير|حين|رغم|لدرجه|حيث|بما|ذلك|لو|حتي|فكره|حقيقه|خاصه|خصوصا|علما|بسبب|لولا|لمجرد|شرط|شريطه)$/

/** «وافقت الحركة، التي كانت تحكم المدينة، على التسليم»: the preposition of what the verb says, behind the clause. */
function isContent({ roles }: Verb, key: string): boolean {
  return key.length > 1 && hasRole(roles, key, 'content')
}

const LONGEST_ASIDE = 12

/** «قال ردا على مطالبته بأن يصمت إنه ...»: قال takes «إن», so that «بأن» before it belongs to another noun. */
export function sayingAhead(
  reading: Reading,
  { from, end, verb }: { from: number; end: number; verb: Verb },
): number | null {
  if (verb.lemma !== 'قال' || wordAt(reading, from)?.complementiser?.preposition !== 'ب') return null
  for (let at = from + 1; at < Math.min(end, from + LONGEST_ASIDE); at++)
    if (wordAt(reading, at)?.complementiser?.hamzaBelow === true) return at
  return null
}

/** Where words in brackets end: behind the bracket that closes them, where one does. */
export function closingBracket(reading: Reading, at: number): number {
  for (let next = at + 1; next < at + LONGEST_ASIDE; next++)
    if (wordAt(reading, next)?.surface === ')') return next + 1
  return at + 1
}

/** «وصف الادعاءات بأن ... بأنها ...»: the first clause is that of the noun before it. */
export function belongsToNoun(reading: Reading, at: number): boolean {
  return wordAt(reading, at)?.complementiser?.pronoun === null && wordAt(reading, at - 1)?.speechNoun != null
}

/** The next «بأن» behind one that belongs to a noun: «وصف الادعاءات بأن ... بأنها ...». */
export function nextDescription(reading: Reading, from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (wordAt(reading, at)?.complementiser?.preposition === 'ب') return at
  return from + 1
}
