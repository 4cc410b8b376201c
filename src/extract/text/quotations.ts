import type { Token } from './token.ts'

/** A quotation: the indices of its opening and closing marks; `close` may be one past the paragraph's last token. */
export interface Quotation {
  readonly open: number
  readonly close: number
}

const ALWAYS_OPEN = new Set(['«', '„', '‹', '“'])
const ALWAYS_CLOSE = new Set(['»', '”', '›', '‟'])
const EITHER = new Set(['"', '＂', '″'])

/** A quotation whose closing mark is missing ends after so many tokens at the latest. */
const LONGEST_UNCLOSED = 300

/** Whether the token is a quotation mark of any style. */
export function isQuotationMark(token: Token): boolean {
  if (token.word.kind !== 'mark') return false
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
  for (const mark of open) {
    const close = lastClose > mark ? lastClose : last
    found.push({ open: mark, close: Math.min(close, mark + LONGEST_UNCLOSED) })
  }
  return found.sort((one, other) => one.open - other.open || other.close - one.close)
}

function opens(tokens: readonly Token[], at: number, context: { first: number; isOpen: boolean }): boolean {
  const mark = tokens[at]?.word.surface ?? ''
  const spaceBefore = at === context.first || gap(tokens, at - 1) || isOpener(tokens[at - 1])
  const spaceAfter = gap(tokens, at)
  if (context.isOpen) return !ALWAYS_CLOSE.has(mark) && opensInside(tokens, at, { spaceBefore, spaceAfter })
  if (ALWAYS_OPEN.has(mark)) return true
  if (ALWAYS_CLOSE.has(mark)) return spaceBefore && !spaceAfter
  // A mark that looks like a closing one closes nothing here: it is stray.
  return spaceBefore || !(spaceAfter || closesClause(tokens[at + 1]))
}

interface Spacing {
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
}

/** Inside an open quotation a mark opens a nested one if it looks so: «... للروس و"لن نستسلم"». */
function opensInside(tokens: readonly Token[], at: number, { spaceBefore, spaceAfter }: Spacing): boolean {
  const afterProclitic = /^[وفبلك]$/.test(tokens[at - 1]?.word.surface ?? '')
  if (!(spaceBefore || afterProclitic) || spaceAfter) return false
  return ALWAYS_OPEN.has(tokens[at]?.word.surface ?? '') || !followsQuotedSpace(tokens, at)
}

/** A straight mark after a space may close a quotation typed with a space before its end: «" نص "». */
function followsQuotedSpace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next === undefined || closesClause(next)
}

function closesClause(next: Token | undefined): boolean {
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
