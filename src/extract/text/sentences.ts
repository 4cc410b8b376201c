import { isInitialDot, isLetterName } from './marks.ts'
import type { TokenRange } from './paragraphs.ts'
import type { Quotation } from './quotations.ts'
import type { Token } from './token.ts'

const ENDS = /^[.!؟?]$/
/** Text without full stops is cut after so many tokens, so that time grows with its length alone. */
const LONGEST_SENTENCE = 500

/**
 * Sentences of a paragraph: they end with a full stop, question or exclamation mark outside quotations, or behind a
 * quotation that ended with one. Dots of an ellipsis, behind an initial (د.) and inside an abbreviation (بي.بي.سي) end
 * nothing.
 */
export function splitSentences(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  quotedIn: readonly (Quotation | null)[],
): TokenRange[] {
  const found: TokenRange[] = []
  let start = first
  for (let at = first; at < last; at++) {
    if (!endsSentence(tokens, at, quotedIn) && at - start < LONGEST_SENTENCE) continue
    found.push({ first: start, last: at + 1 })
    start = at + 1
  }
  if (start < last) found.push({ first: start, last })
  return found
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  quotedIn: readonly (Quotation | null)[],
): boolean {
  const quotation = quotedIn[at] ?? null
  if (quotation) return quotation.close === at && closesSentence(tokens, at)
  const word = tokens[at]?.word
  if (word?.kind !== 'mark' || !ENDS.test(word.surface)) return false
  if (word.surface !== '.') return true
  return !(
    isDot(tokens, at - 1) ||
    isDot(tokens, at + 1) ||
    isInitial(tokens, at - 1) ||
    isInitialDot(tokens, at) ||
    isAbbreviation(tokens, at)
  )
}

/** A quotation that ends with a full stop ends its sentence, if what follows is a new one and not «، بحسب». */
function closesSentence(tokens: readonly Token[], at: number): boolean {
  if (!ENDS.test(tokens[at - 1]?.word.surface ?? '') || isDot(tokens, at - 2)) return false
  return tokens[at + 1]?.word.kind === 'word'
}

function isDot(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.surface === '.'
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.kind === 'word' && tokens[at].word.key.length === 1
}

const LONGEST_LETTER_NAME = 3

/** «إف.بي.آي», «إتش.آر.مكماستر»: a dot behind a word so short that it is the name of a letter, with no space around it. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const [before, dot, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before?.word.kind !== 'word' || before.word.key.length > LONGEST_LETTER_NAME) return false
  if (dot?.start !== before.end || dot.end !== after?.start) return false
  return isLetterName(before.word.key) || after.word.key.length <= LONGEST_LETTER_NAME
}
