import { DIGIT, HIGH_SURROGATE, JOINER, LETTER, LINE_END, SPACE, classOf } from './characters.ts'

/** Called for each token: its `[start, end)` in the text and how many line ends stand before it. */
export type TokenSink = (start: number, end: number, lineEnds: number) => void

/**
 * Cuts a text into words, numbers and single marks. A word is a run of letters with their diacritics; digits that
 * follow a word without a space (من600) are a token of their own; a surrogate pair is never cut.
 */
export function tokenise(text: string, sink: TokenSink): void {
  let lineEnds = 0
  for (let at = 0; at < text.length;) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LINE_END) lineEnds++
    if (kind === LINE_END || kind === SPACE) {
      at++
      continue
    }
    const end = tokenEnd(text, at)
    sink(at, end, lineEnds)
    lineEnds = 0
    at = end
  }
}

function tokenEnd(text: string, start: number): number {
  const kind = classOf(text.charCodeAt(start))
  if (kind === HIGH_SURROGATE) return Math.min(start + 2, text.length)
  if (kind === DIGIT) return numberEnd(text, start + 1)
  if (kind !== LETTER && kind !== JOINER) return start + 1
  let end = start + 1
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++
  return end
}

function isWordPart(code: number): boolean {
  const kind = classOf(code)
  return kind === LETTER || kind === JOINER
}

/** A number keeps its decimal and thousands separators (3,600 and 7.5) but not a full stop at its end. */
function numberEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    if (classOf(text.charCodeAt(end)) === DIGIT) end++
    else if (/[.,٫٬]/.test(text[end] ?? '') && classOf(text.charCodeAt(end + 1)) === DIGIT) end += 2
    else break
  }
  return end
}
