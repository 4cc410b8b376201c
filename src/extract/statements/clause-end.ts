import { lookUp } from '../text/lookup.ts'
import { isColon, isComma } from '../text/marks.ts'
import { contrastBefore } from './contrast.ts'
import { cueVerbAt } from './cue-verb.ts'
import type { Cue } from './draft.ts'
import type { Reading } from './reading.ts'

/** Words that open a clause of the reporter's own behind a comma. */
export const REPORTER = new Set([
  'ذلك',
  'بعدما',
  'حيث',
  'كما',
  'علما',
  'فيما',
  'بينما',
  'لكن',
  'ولكن',
  'مما',
  'الامر',
  'هو',
  'هي',
])
/** Words that add to what was said behind a comma. */
const ADDING = new Set(['بالاضافه', 'فضلا', 'علاوه', 'وكذلك', 'لاسيما', 'خصوصا', 'وخصوصا', 'خاصه', 'وخاصه'])
const ASIDES = new Set(['بعدما', 'عندما', 'حيثما'])
/** Prepositions of the time or ground of a reported act, which belong to the reporter. */
const GROUNDS = new Set(['بعد', 'عقب', 'اثر', 'غداه', 'فور', 'قبيل', 'رغم', 'برغم', 'وسط'])

/** The object of a reported act ends where the reporter goes on: «، وذلك»، «، بعدما»، «، لكن». */
export function clauseEnd(reading: Reading, cue: Cue, end: number): number {
  const { content } = cue
  const { text } = reading
  if (content.trigger !== 'phrase') {
    const last = silenceIn(reading, content.first, end) ?? end
    return circumstanceIn(reading, content.first, last) ?? last
  }
  const noun = text.tokens[content.first]?.word.speechNoun
  // «رفضت مبادرته فور الإعلان عنها»: the noun with its pronoun is all of the object.
  if (noun && noun.possessor !== null) return Math.min(end, content.first + 1)
  // «رفض أي بعد سياسي»: behind «أي» stands a noun, whatever it is spelt like.
  const isAny = /^ايه?$/.test(text.tokens[content.first]?.word.key ?? '')
  for (let at = content.first + (isAny ? 2 : 1); at < end - 1; at++)
    if (isOutside(text, at, content.first) && endsAct(reading, at, cue)) return at
  return end
}

/** «..., لكنه لم يفصح عن التفاصيل»: what the speaker did not say is the reporter's. */
function silenceIn(reading: Reading, first: number, end: number): number | null {
  const { text } = reading
  for (let at = first + 2; at < end; at++) {
    if (text.quotedIn[at] || lookUp(text.tokens, at, 'traps')?.values[0]?.kind !== 'silence') continue
    return contrastBefore(reading, at) ?? (isComma(text.tokens[at - 1]) ? at - 1 : null)
  }
  return null
}

const AFTER = /^(?:اعقاب|خطوه|اشاره)$/

/**
 * «قال إن القرار "خطأ"، في أعقاب لقاء»: what the reporter puts around the words told, behind a comma or the quotation
 * marks that end them.
 */
function circumstanceIn({ text }: Reading, first: number, end: number): number | null {
  const { tokens, quotedIn } = text
  for (let at = first + 2; at < end - 1; at++) {
    const before = quotedIn[at - 1]?.close === at - 1
    if ((quotedIn[at] && !before) || !(before || isComma(tokens[at - 1]))) continue
    const [key, next] = [tokens[at]?.word.key, tokens[at + 1]?.word.key ?? '']
    if ((key === 'في' && AFTER.test(next)) || (key === 'وذلك' && GROUNDS.has(next))) return at
    if (!before && isReplyTo(text, key === 'وذلك' ? at + 1 : at)) return at
  }
  return null
}

/** «، ردا على تصريحات السفير»: to what the words told are an answer. */
function isReplyTo({ tokens }: Reading['text'], at: number): boolean {
  return lookUp(tokens, at, 'turns')?.values.some(({ kind }) => kind === 'reply') === true
}

/** Whether a token stands in no quotation, or in the one that the whole act stands in. */
function isOutside({ quotedIn }: Reading['text'], at: number, first: number): boolean {
  const quotation = quotedIn[at]
  return !quotation || quotation.open === at || (quotation === quotedIn[first] && quotation.open < first)
}

/** «رفض الوزير المقترح "يؤكد أنه متعنت"»: whether a quotation that begins so is a clause. */
function beginsQuoted(reading: Reading, at: number): boolean {
  const key = reading.text.tokens[at]?.word.key ?? ''
  return /^و|^(?:ان|انه|انها|لن|لا|لم)$/.test(key) || cueVerbAt(reading, at)?.tense === 'present'
}

/** «رفضت الطلب "ولن نقبله"», «ثمنت الموقف واعتبرته شجاعا», «رفض التحقيق وهو ما طلبته أنقرة»: another clause begins. */
function beginsClause(reading: Reading, at: number): boolean {
  const { tokens, quotedIn } = reading.text
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word]
  if (quotedIn[at]?.open === at) return beginsQuoted(reading, at + 1)
  if (/^وه[وي]$/.test(word?.key ?? '')) return next?.key === 'ما' || next?.key === 'الامر'
  // «دعم الاستجواب فيما لفت النائب إلى».
  if (/^(?:فيما|بينما)$/.test(word?.key ?? '')) return cueVerbAt(reading, at + 1) !== null
  return (cueVerbAt(reading, at)?.conjunction ?? '') !== ''
}

function endsAct(reading: Reading, at: number, { act, rule, sentence, sibling }: Cue): boolean {
  const { text } = reading
  const [token, next] = [text.tokens[at], text.tokens[at + 1]]
  if (isColon(token)) return sentence.headline
  if (isComma(token)) {
    const isInner = !sibling && !rule.startsWith('nominal')
    return !ADDING.has(next?.word.key ?? '') && (isInner || reporterGoesOn(reading, at + 1))
  }
  if (beginsClause(reading, at)) return true
  return isAside(text, at) || (act !== 'state' && GROUNDS.has(token?.word.key ?? ''))
}

/** Whether a clause of the reporter's own begins at a token behind a comma. */
function reporterGoesOn({ text }: Reading, at: number): boolean {
  const word = text.tokens[at]?.word
  if (!word) return false
  if (word.complementiser?.conjunction || REPORTER.has(word.segments.at(-1)?.form ?? '')) return true
  const turns = lookUp(text.tokens, at, 'turns')?.values ?? []
  return turns.some(({ kind }) => kind !== 'topic')
}

/** «بعد أن», «في إشارة إلى»: the reporter's circumstance needs no comma. */
export function isAside({ tokens }: Reading['text'], at: number): boolean {
  const [key, next] = [tokens[at]?.word.key ?? '', tokens[at + 1]?.word]
  return (
    ASIDES.has(key) ||
    (key === 'بعد' && next?.complementiser != null) ||
    (key === 'في' && next?.key === 'اشاره')
  )
}
