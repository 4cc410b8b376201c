import type { ActorRecord } from '../actors/actor-record.ts'
import type { Phrase } from '../actors/phrase.ts'
import { sameSide } from '../actors/same-side.ts'
import { evaluationsIn } from '../statements/evaluations.ts'
import type { Draft, Slot } from '../statements/draft.ts'
import { phrasesOf } from '../statements/slot-phrases.ts'
import { wordAt, type Reading } from '../statements/reading.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Act, Polarity } from '../types.ts'
import { aimOf, defended, doerOf } from './deeds.ts'

/** A stand on an actor. */
export interface ActorStance {
  readonly draft: Draft
  readonly target: ActorRecord
  readonly polarity: Polarity
  readonly evidence: TokenRange
  readonly rule: string
  /** Whether the word that judges takes the actor as its object: «يثق بأردوغان» needs no further sign. */
  readonly isPlain?: boolean
}

/** How an act stands toward the one it is addressed to or made against, if its cue has no polarity of its own. */
const TOWARD: Readonly<Record<Act, Polarity>> = {
  state: 0, support: 1, agree: 1, concede: 0, promise: 1, request: 0, accuse: -1, reject: -1, deny: -1, threaten: -1,
} // prettier-ignore
/** The stands that a statement takes on actors by the roles of its cue and by its content. */
export function findStances(reading: Reading, draft: Draft): ActorStance[] {
  const found: ActorStance[] = []
  const add = (target: ActorRecord | null, stance: Omit<ActorStance, 'draft' | 'target'>) => {
    const own = target === null || target === draft.speaker
    if (!own && !found.some((other) => other.target === target)) found.push({ draft, target, ...stance })
  }
  for (const slot of draft.cue.slots) {
    const polarity = slotPolarity(draft, slot.role)
    if (polarity === null || !slot.phrase) continue
    for (const { phrase, evidence } of phrasesOf(reading, slot))
      add(reading.book.resolve(phrase), { polarity, evidence, rule: `stance.${slot.role}` })
  }
  const object = objectTarget(reading, draft)
  if (object)
    add(object.actor, { polarity: TOWARD[draft.act], evidence: object.evidence, rule: 'stance.object' })
  const aim = aimOf(reading, draft) ?? defended(reading, draft)
  if (aim) add(aim.actor, { polarity: aim.polarity, evidence: aim.evidence, rule: 'stance.object' })
  const subject = object ? null : contentTarget(reading, draft)
  if (subject) {
    const { actor, ...stance } = subject
    add(actor, { ...stance, rule: 'stance.content' })
  }
  return found
}

/** Whoever a cue asks, promises or warns is meant; «قال للصحفيين» only tells them. */
function slotPolarity({ cue, act, polarity }: Draft, role: Slot['role']): Polarity | null {
  // «وصف المؤتمر بأنه الثاني»: a description that does not judge is no stand.
  if (role === 'target') return polarity !== 0 ? polarity : act === 'state' ? null : TOWARD[act]
  if (role !== 'addressee' || cue.act === 'state' || act === 'deny') return null
  return TOWARD[act]
}

interface Target {
  readonly actor: ActorRecord
  readonly evidence: TokenRange
}

/** Roles of whom an act is done to: where one is named, its object is another matter. */
const NAMED: ReadonlySet<Slot['role']> = new Set(['target', 'addressee'])

/** The object of a reported act: an actor itself, or whose the object is («تصريحات X», «الموقف الإسباني»). */
function objectTarget(reading: Reading, { cue, content, act, speaker }: Draft): Target | null {
  const range = content[0]
  const isNamed = cue.slots.some(({ role, phrase: named }) => NAMED.has(role) && named !== null)
  if (!range || isNamed || cue.content.trigger !== 'phrase') return null
  if (['state', 'request', 'promise'].includes(act)) return null
  const phrase = reading.finder.at(range.first)
  const actor = phrase ? reading.book.resolve(phrase) : doerOf(reading, range.first, range.last)
  if (!actor || sameSide(actor, speaker)) return null
  return {
    actor,
    evidence: { first: range.first, last: Math.min(range.last, phrase?.last ?? range.first + 3) },
  }
}

/** In a clause the actor that the evaluating words speak of, if it is not on the speaker's side. */
function contentTarget(
  reading: Reading,
  draft: Draft,
): (Target & { polarity: Polarity; isPlain: boolean }) | null {
  const range = draft.content[0]
  if (!range || draft.act === 'state' || draft.cue.content.trigger === 'phrase') return null
  const evaluation = evaluationsIn(reading, draft.content, draft.speaker).find(
    ({ value }) => value.act === draft.act,
  )
  const at = evaluation?.at ?? range.first
  const polarity =
    evaluation && evaluation.value.polarity !== 0 ? evaluation.value.polarity : TOWARD[draft.act]
  const actor = nearestActor(reading, draft, { range, at })
  return (
    actor && {
      actor,
      polarity,
      isPlain: evaluation !== undefined && takes(reading, evaluation.at, actor),
      evidence: { first: range.first, last: Math.max(range.first + 1, Math.min(range.last, at + 2)) },
    }
  )
}

/** Whether a verb that judges has an actor behind its preposition at once: «يثق بأردوغان». */
function takes(reading: Reading, at: number, actor: ActorRecord): boolean {
  const phrase = reading.finder.at(at + 1)
  const isVerb = /^[ناي]/.test(wordAt(reading, at)?.key ?? '')
  return isVerb && phrase !== null && phrase.preposition !== '' && reading.book.resolve(phrase) === actor
}

/**
 * The first person («ندعو», «نؤيد») and a duty («على X أن») speak of the actor behind them; other evaluations of
 * their subject, the first actor before them, else of the first behind. What merely ought to be done asks nobody.
 */
function nearestActor(
  reading: Reading,
  draft: Draft,
  { range, at }: { range: TokenRange; at: number },
): ActorRecord | null {
  const firstPerson = wordAt(reading, at)?.key.startsWith('ن') === true
  const behind = actorsIn(reading, draft, { first: at, last: range.last })
  if (draft.act === 'request') {
    const asked =
      firstPerson || at === range.first ? behind : actorsIn(reading, draft, subjectBefore(reading, at))
    return asked[0] ?? null
  }
  if (isDoing(reading, draft, at)) return behind[0] ?? null
  const before = actorsIn(reading, draft, { first: range.first, last: at })
  return (firstPerson ? [...behind, ...before] : [...before, ...behind])[0] ?? null
}

/** «القوات يجب أن تغادر»: the phrase right before a word, as a range; an empty one where none ends there. */
function subjectBefore({ covering }: Reading, at: number): TokenRange {
  const phrase = covering[at - 1]
  return phrase?.last === at ? phrase : { first: at, last: at }
}

const DOINGS: ReadonlySet<Act> = new Set(['support', 'agree', 'promise'])

/** «مصر تدعم السودان», «المقاومة لن تسلم سلاحها»: who does what is said takes the stand; it is not on him. */
function isDoing(reading: Reading, { act }: Draft, at: number): boolean {
  const key = wordAt(reading, at)?.key ?? ''
  return key === 'لن' || (DOINGS.has(act) && /^(?:لا|و?س?[يت].{2,})$/.test(key))
}

function actorsIn(reading: Reading, draft: Draft, { first, last }: TokenRange): ActorRecord[] {
  const found: ActorRecord[] = []
  for (let at = first; at < last; at++) {
    const phrase = reading.finder.at(at)
    if (!phrase) continue
    const actor = reading.book.resolve(phrase)
    if (actor && canBeTarget(reading, phrase, actor) && !sameSide(actor, draft.speaker)) found.push(actor)
    at = phrase.last - 1
  }
  return found
}

/** A place, an outlet or a nameless crowd is seldom whom words are about. */
function canBeTarget(reading: Reading, phrase: Phrase, { type, known }: ActorRecord): boolean {
  if (type === 'medium' || type === 'anonymous') return false
  if (type === 'state' && (phrase.preposition === 'ب' || wordAt(reading, phrase.first - 1)?.key === 'في'))
    return false
  return (
    known !== null || phrase.name !== null || phrase.kind === 'body' || phrase.title?.type === 'armed-group'
  )
}
