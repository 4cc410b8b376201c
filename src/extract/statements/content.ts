import type { TokenRange } from '../text/paragraphs.ts'
import { isQuotationMark, type Quotation } from '../text/quotations.ts'
import { isComma } from '../text/marks.ts'
import type { Mode } from '../types.ts'
import type { Cue, Trigger } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'
import { isRelative } from '../lexicon/closed.ts'
import { clauseEnd, isAside, REPORTER } from './clause-end.ts'
import { secondHalf } from './second-half.ts'

const TRAILING = /^[.،,؛;:–—-]$/
/** Words in quotation marks inside a reported clause, so few that they are a name or a term, not speech. */
const LONGEST_TERM = 2

/** The content of a cue and how it is quoted; null where nothing is left of it. */
export function contentOfCue(
  reading: Reading,
  cue: Cue,
  later: readonly Cue[],
): { content: TokenRange[]; mode: Mode } | null {
  const end =
    cue.content.last ?? secondHalf(reading, cue, clauseEnd(reading, cue, endOf(reading, cue, later)))
  const first = skipMarks(reading, cue.content.first, end)
  const quoted = wholeQuotation(reading, first, { end, trigger: cue.content.trigger })
  const rest = restOf(reading, cue, later)
  const range = quoted ?? trim(reading, { first, last: end })
  if (range.last <= range.first) return null
  const isDirect = quoted !== null && rest === null
  return {
    content: [range, ...(rest ? [rest] : []), ...matterOf(reading, cue)],
    mode: isDirect ? 'direct' : modeOf(reading, cue, quoted && rest ? rest : range),
  }
}

function matterOf(reading: Reading, { content: { matter } }: Cue): TokenRange[] {
  return matter ? [trim(reading, matter)].filter(({ first, last }) => last > first) : []
}

/** What goes on behind an attribution, up to the next cue that stands beside it. */
function restOf(reading: Reading, { content: { rest } }: Cue, later: readonly Cue[]): TokenRange | null {
  if (!rest) return null
  const next = later.find(({ sibling, boundary }) => sibling && boundary >= rest.first)
  const last = Math.min(rest.last, next?.boundary ?? rest.last)
  const quoted = wholeQuotation(reading, rest.first, { end: last, trigger: 'quotation' })
  const range = quoted ?? trim(reading, { first: rest.first, last })
  return range.last > range.first ? range : null
}

/** The content ends with the sentence, or before a cue that stands beside this one. */
function endOf({ text }: Reading, cue: Cue, later: readonly Cue[]): number {
  let end = cue.sentence.last
  const outer = text.quotedIn[cue.range.first]
  if (outer && outer.open > cue.sentence.first) end = Math.min(end, outer.close)
  const start = text.quotedIn[cue.content.first]
  for (const next of later) {
    if (!next.sibling || next.boundary <= cue.content.first) continue
    const inSameQuotation =
      start !== null && start !== undefined && next.boundary > start.open && next.boundary < start.close
    if (!inSameQuotation || next.rule.startsWith('circumstantial')) end = Math.min(end, next.boundary)
  }
  return end
}

function skipMarks({ text }: Reading, from: number, end: number): number {
  let at = from
  while (at < end && (isComma(text.tokens[at]) || text.tokens[at]?.word.surface === ':')) at++
  // «قائلا: إن الأمر انتهى».
  const isBehindColon = text.tokens[at - 1]?.word.surface === ':'
  return isBehindColon && /^(?:ان|بان)$/.test(text.tokens[at]?.word.key ?? '') ? at + 1 : at
}

/** The inside of a quotation that is all of the content: what follows its end is no more of the speech. */
function wholeQuotation(
  reading: Reading,
  first: number,
  { end, trigger }: { end: number; trigger: Trigger },
): TokenRange | null {
  const { text } = reading
  const quotation = text.quotedIn[first]
  if (quotation?.open !== first || isQuotedTerm(reading, quotation, { end, trigger })) return null
  const close = Math.min(quotation.close, end)
  const after = wordAt(reading, close + 1)
  const ends =
    close + 1 >= end ||
    after === undefined ||
    after.kind === 'mark' ||
    isComma(text.tokens[close - 1]) ||
    isRelative(after) ||
    REPORTER.has(after.key) ||
    isAside(text, close + 1)
  if (!ends || goesOnQuoted(reading, close + 1, end)) return null
  return trim(reading, { first: first + 1, last: close })
}

/** A name in quotation marks at the head of a longer clause: «إن "جبهة فتح الشام"، تحتجز ...». */
function isQuotedTerm(
  { finder }: Reading,
  { open, close }: Quotation,
  { end, trigger }: { end: number; trigger: Trigger },
): boolean {
  if (close + 2 >= end) return false
  const phrase = finder.at(open + 1)
  const isName = phrase !== null && phrase.last >= close
  return isName || (trigger === 'complementiser' && close - open - 1 <= LONGEST_TERM)
}

/** «...»، و«...»: the quotation is taken up again. */
function goesOnQuoted({ text }: Reading, at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + 3); next++)
    if (text.quotedIn[next]?.open === next) return true
  return false
}

/** Drops the marks around a range: full stops, commas, and quotation marks without partner. */
function trim({ text }: Reading, { first, last }: TokenRange): TokenRange {
  let [from, to] = [first, last]
  while (to > from && isLoose(text, to - 1, { first: from, last: to })) to--
  while (from < to && TRAILING.test(text.tokens[from]?.word.surface ?? '')) from++
  return { first: from, last: to }
}

function isLoose(text: Reading['text'], at: number, range: TokenRange): boolean {
  const token = text.tokens[at]
  if (!token) return true
  if (TRAILING.test(token.word.surface)) return !isEllipsis(text, at)
  const quotation = text.quotedIn[at]
  return (
    isQuotationMark(token) &&
    (quotation === null || quotation === undefined || quotation.open < range.first || quotation.open === at)
  )
}

function isEllipsis({ tokens }: Reading['text'], at: number): boolean {
  return tokens[at]?.word.surface === '.' && tokens[at - 1]?.word.surface === '.'
}

/** How much of the words stands in quotation marks. */
function modeOf({ text }: Reading, cue: Cue, { first, last }: TokenRange): Mode {
  const around = text.quotedIn[cue.range.first]
  let quoted = 0
  let words = 0
  for (let at = first; at < last; at++) {
    if (text.tokens[at]?.word.kind === 'mark') continue
    words++
    const quotation = text.quotedIn[at]
    if (quotation && quotation !== around && quotation.close - quotation.open - 1 > LONGEST_TERM) quoted++
  }
  if (quoted > 0) return quoted === words ? 'direct' : 'mixed'
  return cue.content.trigger === 'phrase' ? 'act' : 'indirect'
}
