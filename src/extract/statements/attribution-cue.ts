import { lookUp } from '../text/lookup.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { AttributionKind } from '../lexicon/expressions.ts'
import type { Verb } from '../lexicon/verbs.ts'
import type { Word } from '../lexicon/word.ts'
import { beforeComma, isComma } from '../text/marks.ts'
import type { Sentence } from '../text/report-text.ts'
import { cueVerbAt } from './cue-verb.ts'
import type { Cue, SpeakerHint } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'

const LONGEST_CLAUSE = 12
/** So many words behind it are the rest of what was said and not an afterthought. */
const SHORTEST_REST = 3
const LABELS = /^(?:وصف|سم[ّى]+|أسمى|اعتبر|عدّ?)$/

/** «بحسب X» before or behind what X said, «حسبما أفاد X», «على حد قوله». */
export function attributionCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const expression = expressionAt(reading, at)
  if (!expression) return null
  const { kind, last: from } = expression
  const source = sourceAfter(reading, from, kind)
  const opens = at === sentence.first
  const isSourced = source === null ? kind === 'pronoun' : !isRule(reading, source)
  if (!isSourced || isAlso(reading, at, sentence)) return null
  const boundary = opens ? at : beforeComma(reading.text.tokens, at)
  const behind = source?.last ?? from
  const content = opens
    ? contentBehind(reading, behind, sentence)
    : contentAround(reading, sentence, { boundary, behind })
  if (!content || (source?.kind === 'document' && opens && cueVerbAt(reading, content.first))) return null
  const range = { first: at, last: Math.max(from, source?.first ?? from) }
  const rule = opens ? 'attribution.before' : 'attribution.behind'
  return { ...NEUTRAL, sentence, range, content, speaker: hintOf(source), boundary, rule }
}

const RULE =
  /^(?:لايحه|لوايح|قانون|قوانين|دستور|اتفاق|اتفاقيه|معاهده|قرار|قرارات|جدول|خطه|ماده|مواد|بند|بنود|بروتوكول|ميثاق|معايير|اعراف|شروط)$/

/** «وفقا للدستور»: what is done by a rule is said by nobody. */
function isRule(reading: Reading, { first, kind }: Phrase): boolean {
  return kind === 'document' && RULE.test(wordAt(reading, first)?.segments.at(-1)?.stem ?? '')
}

/**
 * «كما أكد الوزير أن» only goes on: the verb behind it is a cue like any other, unless it stands behind what was said
 * and nothing follows its subject («..., كما قال الوزير.»).
 */
export function isAlso(reading: Reading, at: number, sentence: Sentence): boolean {
  if (wordAt(reading, at)?.key !== 'كما' || wordAt(reading, at + 1)?.kind !== 'word') return false
  if (at === sentence.first) return true
  const source = sourceAfter(reading, at + 1, 'clause')
  if (!source) return false
  const next = wordAt(reading, source.last)
  if (next?.kind !== 'word' || next.verbs.length > 0) return false
  return !(next.key === 'في' && sentence.last - source.last <= LONGEST_CIRCUMSTANCE)
}

/** «كما ذكرت الوزارة في بيان لها.»: so many tokens, the stop included, only tell where it was said. */
const LONGEST_CIRCUMSTANCE = 6

/** An attribution says nothing of the act. */
const NEUTRAL = { verb: null, act: 'state', polarity: 0, relation: null, slots: [], sibling: true } as const

function hintOf(phrase: Phrase | null): SpeakerHint {
  const { gender, number } = phrase ?? { gender: 'm' as const, number: 's' as const }
  return { phrase, gender: gender ?? 'm', number, medium: null, sameAsBefore: phrase === null }
}

/** Whom the words are attributed to: the phrase behind «بحسب», the subject of the clause behind «حسبما». */
function sourceAfter(reading: Reading, from: number, kind: AttributionKind): Phrase | null {
  if (kind === 'pronoun') return null
  if (kind === 'source') return reading.finder.at(from)
  if (!isSayingVerb(wordAt(reading, from))) return null
  for (let at = from + 1; at < from + LONGEST_CLAUSE; at++) {
    const word = wordAt(reading, at)
    if (!word || isComma(reading.text.tokens[at])) return null
    const phrase = reading.finder.at(at)
    if (phrase?.preposition === '') return phrase
  }
  return null
}

/**
 * A verb stands behind «حسبما» even where it is spelt like a noun: «حسبما ذكر البيان». One that calls something by a
 * name («على ما وصفه بالنصر») attributes nothing.
 */
function isSayingVerb(word: Word | undefined): boolean {
  const says = ({ act, fires, lemma }: Verb) => act === 'state' && fires !== 'never' && !LABELS.test(lemma)
  return word?.verbs.some(({ verb }) => says(verb)) ?? false
}

function expressionAt(reading: Reading, at: number): { kind: AttributionKind; last: number } | null {
  const found = lookUp(reading.text.tokens, at, 'attributions')
  const kind = found?.values[0]?.kind
  if (!kind || reading.covering[at] || found.segment.preposition !== '' || isSaid(reading, at - 1))
    return null
  return { kind, last: at + found.length }
}

/** «ما جاء على لسان السفير» is what was said, and no attribution of the sentence. */
function isSaid(reading: Reading, at: number): boolean {
  return (
    wordAt(reading, at - 1)?.key === 'ما' && /^(?:جاء|ورد|صدر|نشر|قيل)$/.test(wordAt(reading, at)?.key ?? '')
  )
}

/** What stands before the attribution and, where a comma closes it inside the sentence, what goes on behind it. */
function contentAround(
  { text }: Reading,
  { first, last }: Sentence,
  { boundary, behind }: { boundary: number; behind: number },
): Cue['content'] | null {
  if (boundary === first) return null
  const goesOn = isComma(text.tokens[behind]) && last - behind > SHORTEST_REST
  const rest = goesOn ? { first: behind + 1, last } : null
  return { first, last: boundary, trigger: 'complementiser', rest }
}

/** Behind an opening attribution the content follows a comma or «فإن». */
function contentBehind(reading: Reading, from: number, { last }: Sentence): Cue['content'] | null {
  let comma: number | null = null
  for (let at = from; at < Math.min(last, from + LONGEST_CLAUSE); at++) {
    const word = wordAt(reading, at)
    const opens = word?.complementiser?.conjunction === 'ف' || (word?.complementiser && comma === null)
    if (opens || (word?.complementiser && comma === at - 1))
      return { first: at + 1, last: null, trigger: 'complementiser' }
    if (comma === null && isComma(reading.text.tokens[at])) comma = at
  }
  return comma === null ? null : { first: comma + 1, last: null, trigger: 'complementiser' }
}
