import type { TokenRange } from './paragraphs.ts'
import type { Quotation } from './quotations.ts'
import type { Token } from './token.ts'

const ENDS = /^[.!؟?]$/
/** Text without full stops is cut after so many tokens, so that time grows with its length alone. */
const LONGEST_SENTENCE = 500

/**
 * Sentences of a paragraph: they end with a full stop, question or exclamation mark outside quotations, or behind a
 * quotation that ended with one. Dots of an ellipsis and behind an initial (د.) end nothing.
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
  const mark = tokens[at]?.word.surface ?? ''
  const quotation = quotedIn[at] ?? null
  if (quotation) return quotation.close === at && closesSentence(tokens, at)
  if (!ENDS.test(mark)) return false
  return mark !== '.' || !(isDot(tokens, at - 1) || isDot(tokens, at + 1) || isInitial(tokens, at - 1))
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
