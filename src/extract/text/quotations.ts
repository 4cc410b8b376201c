import type { Token } from './token.ts'

/** A quotation: the indices of its opening and closing marks; `close` may be one past the paragraph's last token. */
export interface Quotation {
  readonly open: number
  readonly close: number
}

const ALWAYS_OPEN = new Set(['«', '„', '‹', '“'])
const ALWAYS_CLOSE = new Set(['»', '”', '›', '‟'])
const EITHER = new Set(['"', '＂', '″'])

/** Whether the token is a quotation mark of any style. */
export function isQuotationMark(token: Token): boolean {
  const mark = token.word.surface
  return ALWAYS_OPEN.has(mark) || ALWAYS_CLOSE.has(mark) || EITHER.has(mark)
}

/**
 * Pairs the quotation marks of one paragraph, `[first, last)` in `tokens`. Styles may be mixed and marks may lack
 * their partner: a mark that opens inside an open quotation opens a nested one, a quotation that is never closed
 * ends where its nested one ends or else with the paragraph.
 */
export function pairQuotations(tokens: readonly Token[], first: number, last: number): Quotation[] {
  const found: Quotation[] = []
  const open: number[] = []
  let lastClose = -1
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (!token || !isQuotationMark(token)) continue
    if (opens(tokens, at, { first, isOpen: open.length > 0 })) open.push(at)
    else if (open.length > 0) {
      found.push({ open: open.pop() ?? at, close: at })
      lastClose = at
    }
  }
  for (const mark of open) found.push({ open: mark, close: lastClose > mark ? lastClose : last })
  return found.sort((one, other) => one.open - other.open || other.close - one.close)
}

function opens(tokens: readonly Token[], at: number, context: { first: number; isOpen: boolean }): boolean {
  const mark = tokens[at]?.word.surface ?? ''
  const spaceBefore = at === context.first || gap(tokens, at - 1) || isOpener(tokens[at - 1])
  const spaceAfter = gap(tokens, at)
  if (!context.isOpen) {
    const straysClosed = !spaceBefore && (spaceAfter || isCloserContext(tokens[at + 1]))
    return (
      ALWAYS_OPEN.has(mark) || (!straysClosed && (!ALWAYS_CLOSE.has(mark) || (spaceBefore && !spaceAfter)))
    )
  }
  if (ALWAYS_CLOSE.has(mark)) return false
  const afterProclitic = /^[وفبلك]$/.test(tokens[at - 1]?.word.surface ?? '')
  const looksOpening = (spaceBefore || afterProclitic) && !spaceAfter
  return looksOpening && (ALWAYS_OPEN.has(mark) || !followsQuotedSpace(tokens, at))
}

/** A straight mark after a space may close a quotation typed with a space before its end: «" نص "». */
function followsQuotedSpace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next === undefined || isCloserContext(next)
}

function isCloserContext(next: Token | undefined): boolean {
  return next !== undefined && /^[.،,:؛!؟?)\]]$/.test(next.word.surface)
}

function isOpener(token: Token | undefined): boolean {
  return token !== undefined && /^[([:،,]$/.test(token.word.surface)
}

/** Whether white space stands between a token and the next. */
function gap(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return !token || !next || next.start > token.end
}
