import { lookUp } from './lookup.ts'
import { isQuotationMark } from './quotations.ts'
import type { Token } from './token.ts'

/** A range of tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

const TERMINAL = /^[.!؟?…:؛"»”]$/
/** A line that is wrapped, not ended, has at least so many characters. */
const SHORTEST_WRAPPED = 12

/**
 * Paragraphs of a report. A line end is a paragraph's end, save where a text was wrapped at a fixed width: there the
 * line breaks off after a word that cannot end a clause, which shows that other unpunctuated ends are wrapped too.
 */
export function joinLines(tokens: readonly Token[]): TokenRange[] {
  const lines = linesOf(tokens)
  const wrapped = lines.some((line, at) => at > 0 && breaksOff(tokens, line) && at + 1 < lines.length)
  const paragraphs: TokenRange[] = []
  lines.forEach((line, at) => {
    const before = paragraphs.at(-1)
    const joins = wrapped && at > 1 && before !== undefined && continues(tokens, before, line)
    if (joins) paragraphs[paragraphs.length - 1] = { first: before.first, last: line.last }
    else paragraphs.push(line)
  })
  return paragraphs
}

function linesOf(tokens: readonly Token[]): TokenRange[] {
  const lines: TokenRange[] = []
  let first = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.lineEnds === 0) continue
    if (at > first) lines.push({ first, last: at })
    first = at
  }
  return lines
}

/** Whether the line ends on a word that needs another: إن، على، a demonstrative ... */
function breaksOff(tokens: readonly Token[], { last }: TokenRange): boolean {
  const word = tokens[last - 1]?.word
  if (word?.kind !== 'word' || tokens[last]?.lineEnds !== 1) return false
  return (
    (word.complementiser !== null && word.complementiser.pronoun === null) ||
    word.classes.some((name) => name === 'preposition' || name === 'negation' || name === 'quantifier')
  )
}

function continues(tokens: readonly Token[], before: TokenRange, line: TokenRange): boolean {
  const [end, start] = [tokens[before.last - 1], tokens[line.first]]
  if (!end || !start || start.lineEnds > 1 || TERMINAL.test(end.word.surface)) return false
  const length = end.end - (tokens[before.first]?.start ?? 0)
  return (
    length >= SHORTEST_WRAPPED &&
    (start.word.kind === 'word' || isQuotationMark(start)) &&
    !opensSentence(tokens, line.first)
  )
}

/** Whether a sentence would begin here: with a verb of saying or a turn (من جهته). */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const verbs = tokens[at]?.word.verbs ?? []
  return (
    lookUp(tokens, at, 'turns') !== null ||
    verbs.some(({ verb, object }) => verb.fires !== 'never' && object === null)
  )
}
