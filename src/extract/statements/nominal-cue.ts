import { isComma } from '../text/marks.ts'
import type { Role, SlotRole } from '../lexicon/roles.ts'
import type { NounReading, Word } from '../lexicon/word.ts'
import type { Sentence } from '../text/report-text.ts'
import type { Act, Polarity, Relation } from '../types.ts'
import type { ContentStart, Cue, Slot } from './draft.ts'
import { nominalSource, nominalSpeaker } from './nominal-source.ts'
import { isOwnAdjective, joinsNoun, startsSibling } from './clause-start.ts'
import { isCircumstance, isPreposition, prepositionOf } from './prepositions.ts'
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
  const source = nominalSource(reading, at, noun.reading)
  if (!source) return null
  const { content, slots } = complements(reading, {
    from: source.last,
    end: sentence.last,
    roles: noun.act.roles,
  })
  const isOpen = content?.trigger === 'phrase' || source.phrase === null
  if (!content || (isOpen && !NOMINAL_ACTS.has(noun.act.act))) return null
  if (isOfObject(noun.act, { slots, content })) return null
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
    speaker: { ...nominalSpeaker(source.phrase, noun.reading), medium: null, sameAsBefore: false },
    boundary: at,
    sibling: false,
    rule: 'nominal',
  }
}

/**
 * «اتهام الرجل بالسرقة», «إدانته بالقتل»: where nobody else is named, a noun that takes whom it is made against has the
 * accused in idafa, and no accuser.
 */
function isOfObject(
  { act, roles }: NominalAct,
  { slots, content }: { slots: readonly Slot[]; content: ContentStart },
): boolean {
  const takesTarget = act === 'accuse' && roles.some(({ role }) => role === 'target')
  return takesTarget && content.trigger === 'phrase' && !slots.some(({ role }) => role === 'target')
}

function nominalAct(word: Word): { act: NominalAct; reading: NounReading<unknown> } | null {
  const stance = word.stanceNouns[0]
  const masdar = word.masdars.find(({ value }) => value.fires === 'any')
  if (stance) return { act: { ...stance.value, relation: masdar?.value.relation ?? null }, reading: stance }
  return masdar ? { act: masdar.value, reading: masdar } : null
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
    if (!word || isEnd(reading, at, word)) break
    const phrase = reading.finder.at(at)
    if (word.complementiser && !phrase)
      return { content: isCircumstance(reading, at) ? null : contentAt(reading, at), slots }
    if (joinsNoun(word) || isOwnAdjective(reading, at)) {
      at++
      continue
    }
    const { preposition, role, first } = complementAt(reading, at, range)
    if (role === 'content' && first < range.end) return { content: contentAt(reading, first), slots }
    const named = reading.finder.at(first)
    if (!named && word.classes.length > 0 && preposition === '') break
    if (role && named) slots.push({ role, first, last: named.last, phrase: named })
    at = named?.last ?? at + 1
  }
  return { content: null, slots }
}

/** The role of what stands at a token, and where it begins behind a preposition that stands alone. */
function complementAt(
  reading: Reading,
  at: number,
  { roles }: ComplementRange,
): { preposition: string; role: Role | undefined; first: number } {
  const word = wordAt(reading, at)
  const preposition = word ? prepositionOf(word, reading.finder.at(at)) : ''
  const role = roles.find(({ slot }) => slot === (preposition || 'object'))?.role
  return { preposition, role, first: preposition !== '' && word && isPreposition(word) ? at + 1 : at }
}

function contentAt(reading: Reading, at: number): ContentStart {
  const complementiser = wordAt(reading, at)?.complementiser
  if (complementiser && !reading.finder.at(at))
    return { first: at + 1, last: null, trigger: 'complementiser' }
  return { first: at, last: null, trigger: 'phrase' }
}

/** Another clause ends the complements, and a mark, save a comma that parts a name in apposition from its clause. */
function isEnd(reading: Reading, at: number, word: Word): boolean {
  if (startsSibling(reading, at, word)) return true
  return word.kind === 'mark' && !partsClause(reading, at)
}

/** A comma between a name in apposition and the clause: «قول الرئيس، دونالد ترامب، إن». */
function partsClause(reading: Reading, at: number): boolean {
  return isComma(reading.text.tokens[at]) && wordAt(reading, at + 1)?.complementiser?.conjunction === ''
}
