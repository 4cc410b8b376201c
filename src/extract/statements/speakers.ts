import type { ActorRecord } from '../actors/actor-record.ts'
import type { Phrase } from '../actors/phrase.ts'
import { contrastBefore } from './contrast.ts'
import { contains, isInside } from './inside.ts'
import { issuerOf } from './issuer.ts'
import { agrees } from './gender.ts'
import type { Cue, Draft } from './draft.ts'
import { phrasesIn, type Reading } from './reading.ts'
import { bearerOfRole } from './role-noun.ts'

/** How far back a dropped subject looks among the statements before it. */
const MEMORY = 6

/** Who makes a statement: the phrase at its cue, the speaker before it, or whom a dropped subject means. */
export function speakerOf(reading: Reading, cue: Cue, before: readonly Draft[]): ActorRecord | null {
  const { phrase, sameAsBefore } = cue.speaker
  if (phrase)
    return (
      bearerOfRole(reading, phrase, before) ??
      reading.book.resolve(phrase) ??
      (isMentioned(cue) ? null : ofDocument(reading, phrase, { cue, before }))
    )
  const document = cue.slots.find((slot) => slot.role === 'topic' && isRead(slot.phrase))?.phrase
  if (document) return reading.book.resolve(document) ?? ofDocument(reading, document, { cue, before })
  if (sameAsBefore)
    return sentenceSpeaker(cue, before) ?? lastSpeaker(cue, before) ?? droppedSubject(reading, cue, before)
  return droppedSubject(reading, cue, before)
}

/** «جاء في البيان», «جاء في وسائل إعلام محلية»: what says something by being read. */
function isRead(phrase: Phrase | null): boolean {
  return phrase?.kind === 'document' || phrase?.title?.kind === 'medium'
}

/** Documents that are somebody's words, and those that speak for whoever made a study; a law or agreement is of no single speaker. */
const UTTERED = /^(?:بيان|تصريح|خطاب|كلمه|رساله|تقرير|منشور|تغريده|تدوينه|بلاغ|مذكره|مقال|برقيه|نص)/
const STUDY =
  /^(?:ال)?(?:تقرير|دراسه|بحث|استطلاع|استبيان|احصاييه|احصاء|ارقام|تقديرات|لايحه اتهام|لايحه الاتهام)/

/** Who speaks in a document that names nobody: its issuer, where the report tells of one, else the study itself. */
function ofDocument(
  reading: Reading,
  phrase: Phrase,
  { cue, before }: { cue: Cue; before: readonly Draft[] },
): ActorRecord | null {
  const name = phrase.title?.title ?? ''
  const isUttered = name === '' || UTTERED.test(name)
  const issuer = isUttered ? issuerOf(reading, cue, { before, definite: phrase.definite }) : null
  const isOwn = STUDY.test(name) || AGREED.test(name)
  return issuer ?? (isOwn ? reading.book.unsigned(phrase) : null)
}

/** «البيان الختامي», «بيان مشترك»: what a meeting agreed on speaks itself where nobody signs it. */
const AGREED = /^(?:ال)?بيان (?:ال)?(?:ختامي|مشترك)$/

/** «التقارير التي تشير إلى»: a document that is only spoken of is not the last speaker's. */
function isMentioned({ sibling, rule }: Cue): boolean {
  return !sibling && rule.startsWith('cue.')
}

/** «، حسب قوله» behind a sentence of the reporter: his words are those of whom the report quotes. */
function lastSpeaker({ rule, speaker }: Cue, before: readonly Draft[]): ActorRecord | null {
  if (!rule.startsWith('attribution')) return null
  const recent = recentOf(before)
  return recent.findLast((draft) => agrees(draft.speaker, speaker))?.speaker ?? null
}

/** The speaker of the clause that a circumstantial cue belongs to. */
function sentenceSpeaker(cue: Cue, before: readonly Draft[]): ActorRecord | null {
  const same = before.filter((draft) => draft.cue.sentence === cue.sentence)
  const fitting = same.findLast((draft) => draft.cue.sibling && agrees(draft.speaker, cue.speaker))
  return (fitting ?? same.findLast((draft) => agrees(draft.speaker, cue.speaker)))?.speaker ?? null
}

/**
 * A dropped subject is, in this order: «الأخير», the speaker of the statement around it, of the clause before it, the
 * subject of its sentence, the last speaker whose gender and number the verb shows, the actor named last.
 */
function droppedSubject(reading: Reading, cue: Cue, before: readonly Draft[]): ActorRecord | null {
  const fits = (record: ActorRecord) => agrees(record, cue.speaker)
  const around = before.findLast((draft) => contains(draft, cue.range.first))
  const clause = before.findLast(
    (draft) => draft.cue.sentence === cue.sentence && draft !== around && !isInside(draft, before),
  )
  const recent = recentOf(before)
  const candidates = [
    theLatter(reading, cue),
    honoured(reading, cue, recent),
    around?.speaker,
    clause?.speaker,
    contrastedSubject(reading, cue),
    sentenceSubject(reading, cue),
    latestInSentence(reading, cue),
    notTheOutlet(reading, cue, recent.findLast((draft) => fits(draft.speaker))?.speaker),
    reading.book.latest(cue.range.first, (record) => fits(record) && record.type !== 'medium'),
    reading.book.latest(cue.range.first, fits),
  ]
  const document = recent.at(-1)
  if (document && isOfDocument(document, cue)) return document.speaker
  return candidates.find((record) => record != null && fits(record)) ?? recent.at(-1)?.speaker ?? null
}

/** An outlet that told of somebody is seldom who «went on to admit»: the person named last is. */
function notTheOutlet(
  { book }: Reading,
  { range, speaker }: Cue,
  last: ActorRecord | undefined,
): ActorRecord | null {
  const person =
    last?.type === 'medium' ? book.latest(range.first, (one) => isPerson(one) && agrees(one, speaker)) : null
  return person ?? last ?? null
}

function isPerson({ type }: ActorRecord): boolean {
  return type === 'person'
}

/** «وأضاف» behind «قال البيان» agrees with the document, whoever issued it. */
function isOfDocument({ cue }: Draft, { speaker }: Cue): boolean {
  return cue.speaker.phrase?.kind === 'document' && cue.speaker.gender === speaker.gender
}

/** The last statements that stand in no other. */
function recentOf(before: readonly Draft[]): Draft[] {
  return before.filter((draft) => isMain(draft, before)).slice(-MEMORY)
}

/** Whether a statement stands in no other. */
function isMain(draft: Draft, drafts: readonly Draft[]): boolean {
  return draft.cue.sibling && !isInside(draft, drafts)
}

const SUBJECT_DEPTH = 6

/** The actor whom the first words of the sentence name, not behind a preposition: «واجه X اتهامات، لكنه نفى». */
function sentenceSubject(reading: Reading, { sentence, range }: Cue): ActorRecord | null {
  const last = Math.min(range.first, sentence.first + SUBJECT_DEPTH)
  const subject = phrasesIn(reading, { first: sentence.first, last }).find(
    ({ preposition }) => preposition === '',
  )
  return subject ? reading.book.resolve(subject) : null
}

/** «لم تعلق الرئاسة، غير أن الوزير هاجم الجزائر واتهمها»: who acts behind the last contrast before the verb. */
function contrastedSubject(reading: Reading, { sentence, range }: Cue): ActorRecord | null {
  for (let at = range.first - 1; at > sentence.first; at--) {
    if (contrastBefore(reading, at) === null) continue
    const phrase = reading.finder.at(at)
    return phrase?.preposition === '' ? reading.book.resolve(phrase) : null
  }
  return null
}

/** The person, else the actor, named last in the sentence whom the verb's form fits: «اتهم المسلحون الحكومة، لكنها تنفي». */
function latestInSentence(reading: Reading, { sentence, range, speaker }: Cue): ActorRecord | null {
  const phrases = phrasesIn(reading, { first: sentence.first, last: range.first })
  const named = phrases.map((phrase) => reading.book.resolve(phrase))
  const fitting = named.filter(
    (record) => record !== null && record.type !== 'medium' && agrees(record, speaker),
  )
  return fitting.findLast((record) => record !== null && isPerson(record)) ?? fitting.at(-1) ?? null
}

const HONOURED = /^(?:معالي|سمو|سعادت|فخامت|جلالت|فضيلت|سيادت|قداست|غبطت|نيافت|سماحت|حضرت)(?:ه|ها)$/

/** «وأضاف معاليه»: the person who spoke last, else the one named last. */
function honoured(
  { book, text }: Reading,
  { range, speaker }: Cue,
  recent: readonly Draft[],
): ActorRecord | null {
  if (!HONOURED.test(text.tokens[range.last]?.word.key ?? '')) return null
  const fits = (record: ActorRecord) => isPerson(record) && agrees(record, speaker)
  return recent.findLast((draft) => fits(draft.speaker))?.speaker ?? book.latest(range.first, fits)
}

/** «اعترض الأخير»: the actor named last before the verb. */
function theLatter({ book, text }: Reading, { range, speaker }: Cue): ActorRecord | null {
  const key = text.tokens[range.last]?.word.key ?? ''
  if (key !== 'الاخير' && key !== 'الاخيره') return null
  const isOne = (record: ActorRecord) => agrees(record, speaker) && record.number !== 'p'
  return book.latest(range.first, isOne) ?? book.latest(range.first, (record) => agrees(record, speaker))
}
