import { isComma } from '../text/marks.ts'
import { barePhrase, type Phrase } from '../actors/phrase.ts'
import type { SlotRole } from '../lexicon/roles.ts'
import { isOfAnother } from '../actors/owner.ts'
import { isRelative } from '../lexicon/closed.ts'
import { PRONOUNS } from '../lexicon/segments.ts'
import type { NounReading, Word } from '../lexicon/word.ts'
import type { Sentence } from '../text/report-text.ts'
import type { Act, Polarity, Relation } from '../types.ts'
import type { ContentStart, Cue, Slot, SpeakerHint } from './draft.ts'
import { isPreposition, prepositionOf } from './prepositions.ts'
import { wordAt, type Reading } from './reading.ts'

/** What a noun of speech says of its act: from the verb it belongs to or from the list of stance nouns. */
interface NominalAct {
  readonly act: Act
  readonly polarity: Polarity
  readonly relation: Relation | null
  readonly roles: readonly SlotRole[]
}

const LONGEST_COMPLEMENT = 14
/** Acts whose noun takes its speaker in idafa; that of others mostly takes its object («دعم المسلحين»). */
const NOMINAL_ACTS: ReadonlySet<Act> = new Set(['request', 'reject', 'accuse', 'deny', 'threaten'])

/** «رفض إيطاليا استقبال السفينة», «الطلب الروسي بالانسحاب»: an act of speech as a noun with its source and object. */
export function nominalCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const word = wordAt(reading, at)
  if (!word || reading.covering[at]) return null
  const noun = nominalAct(word)
  if (!noun) return null
  const source = sourceOf(reading, at, noun.reading)
  if (!source) return null
  const { content, slots } = complements(reading, {
    from: source.last,
    end: sentence.last,
    roles: noun.act.roles,
  })
  const isOpen = content?.trigger === 'phrase' || source.phrase === null
  if (!content || (isOpen && !NOMINAL_ACTS.has(noun.act.act))) return null
  const { act, polarity, relation } = noun.act
  return {
    sentence,
    range: { first: at, last: at + 1 },
    verb: null,
    act,
    polarity,
    relation,
    slots,
    content,
    speaker: { ...speakerOf(source.phrase, noun.reading), medium: null, sameAsBefore: false },
    boundary: at,
    sibling: false,
    rule: 'nominal',
  }
}

function nominalAct(word: Word): { act: NominalAct; reading: NounReading<unknown> } | null {
  const stance = word.stanceNouns[0]
  const masdar = word.masdars.find(({ value }) => value.fires === 'any')
  if (stance) return { act: { ...stance.value, relation: masdar?.value.relation ?? null }, reading: stance }
  return masdar ? { act: masdar.value, reading: masdar } : null
}

/** The phrase of the source, or what the pronoun on the noun shows of it («رفضها»). */
function speakerOf(
  phrase: Phrase | null,
  { possessor }: NounReading<unknown>,
): Pick<SpeakerHint, 'phrase' | 'gender' | 'number'> {
  if (phrase || possessor === null) return { phrase, gender: phrase?.gender ?? 'm', number: 's' }
  const { gender, number } = PRONOUNS[possessor]
  return { phrase, gender, number }
}

/** Whose act it is: the noun in idafa, the phrase behind «من», the adjective of a state, or whom a pronoun means. */
function sourceOf(
  reading: Reading,
  at: number,
  noun: NounReading<unknown>,
): { phrase: Phrase | null; last: number } | null {
  if (noun.possessor !== null) return isOfAnother(noun.possessor) ? { phrase: null, last: at + 1 } : null
  const giver = giverOf(reading, at)
  if (giver) return giver
  const from = wordAt(reading, at + 1)?.key === 'من' ? reading.finder.at(at + 2) : null
  if (from && !noun.definite && from.kind !== 'document') return { phrase: from, last: from.last }
  const phrase = reading.finder.at(at + 1)
  const { nisba } = wordAt(reading, at + 1) ?? {}
  if (noun.definite && nisba?.definite === true && nisba.conjunction === '')
    return { phrase: { ...barePhrase('known', at + 1, at + 2), known: [nisba.value.actor] }, last: at + 2 }
  const idafa = phrase?.preposition === '' && phrase.conjunction === '' && !noun.definite
  return idafa && phrase.kind !== 'document' ? { phrase, last: phrase.last } : null
}

/** «الاتهامات التي وجهها X», «تصريحات أدلى بها X»: the subject of the verb that gives what the noun names. */
function giverOf(reading: Reading, noun: number): { phrase: Phrase; last: number } | null {
  const at = isRelative(wordAt(reading, noun + 1)) ? noun + 2 : noun + 1
  const verb = wordAt(reading, at)?.verbs.find(
    ({ verb: { act, fires } }) => act === 'state' && fires !== 'clause',
  )
  if (!verb) return null
  const taken =
    verb.object !== null ? at + 1 : /^ب(?:ه|ها|هم)$/.test(wordAt(reading, at + 1)?.key ?? '') ? at + 2 : 0
  const phrase = taken > 0 ? reading.finder.at(taken) : null
  return phrase?.preposition === '' && phrase.conjunction === '' ? { phrase, last: phrase.last } : null
}

interface ComplementRange {
  readonly from: number
  readonly end: number
  readonly roles: readonly SlotRole[]
}

function complements(
  reading: Reading,
  range: ComplementRange,
): { content: ContentStart | null; slots: Slot[] } {
  const slots: Slot[] = []
  const end = Math.min(range.end, range.from + LONGEST_COMPLEMENT)
  for (let at = range.from; at < end;) {
    const word = wordAt(reading, at)
    if (!word || isEnd(reading, at)) break
    const phrase = reading.finder.at(at)
    if (word.complementiser && !phrase)
      return { content: isCircumstance(reading, at) ? null : contentAt(reading, at), slots }
    const preposition = prepositionOf(word, phrase)
    const role = range.roles.find(({ slot }) => slot === (preposition || 'object'))?.role
    const first = preposition !== '' && isPreposition(word) ? at + 1 : at
    if (role === 'content' && first < range.end) return { content: contentAt(reading, first), slots }
    const named = reading.finder.at(first)
    if (!named && word.classes.length > 0 && preposition === '') break
    if (role && named) slots.push({ role, first, last: named.last, phrase: named })
    at = named?.last ?? at + 1
  }
  return { content: null, slots }
}

/** «بعد أن», «دون أن»: a clause of circumstance, which tells nothing of what was said. */
function isCircumstance(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1)
  return before?.complementiser === null && /^(?:بعد|قبل|منذ|دون|بدون|رغم|برغم|الا|غير|بما)$/.test(before.key)
}

function contentAt(reading: Reading, at: number): ContentStart {
  const complementiser = wordAt(reading, at)?.complementiser
  if (complementiser && !reading.finder.at(at))
    return { first: at + 1, last: null, trigger: 'complementiser' }
  return { first: at, last: null, trigger: 'phrase' }
}

/** A mark ends the complements, save a comma that parts a name in apposition from its clause. */
function isEnd(reading: Reading, at: number): boolean {
  return wordAt(reading, at)?.kind === 'mark' && !partsClause(reading, at)
}

/** A comma between a name in apposition and the clause: «قول الرئيس، دونالد ترامب، إن». */
function partsClause(reading: Reading, at: number): boolean {
  return isComma(reading.text.tokens[at]) && wordAt(reading, at + 1)?.complementiser?.conjunction === ''
}
