/** A piece of text as it stands on a page: its letters in the order of reading, its place in points from the left. */
export interface PagePiece {
  readonly text: string
  readonly x: number
  readonly y: number
  /** The last piece of its line, as far as the file tells. */
  readonly endsLine: boolean
}

/** Points by which pieces of one line may differ in height. */
const SAME_LINE = 2

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u
const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u
/** What joins digits to one number: 2016/11/2, 10:30, 3.5 (UAX #9, rules W4 and W5). */
const JOINS_DIGITS = /^[/.:,+\-%]$/

/** The lines of a page in the order of reading; a line with many letters from right to left is read so. */
export function linesOf(pieces: readonly PagePiece[]): readonly string[] {
  return cut(pieces).map((line) => (isRightToLeft(line) ? fromTheRight(line) : fromTheLeft(line)))
}

function cut(pieces: readonly PagePiece[]): readonly (readonly PagePiece[])[] {
  const lines: PagePiece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (line && before && isOpen && Math.abs(before.y - piece.y) < SAME_LINE) line.push(piece)
    else lines.push([piece])
    isOpen = !piece.endsLine
  }
  return lines
}

/** An Arabic line may be half a foreign name; a foreign line has at most a word of Arabic. */
function isRightToLeft(line: readonly PagePiece[]): boolean {
  const letters = Array.from(joined(line)).filter((letter) => LETTER.test(letter))
  return letters.filter((letter) => RTL_LETTER.test(letter)).length * 3 > letters.length
}

const joined = (pieces: readonly PagePiece[]): string => pieces.map(({ text }) => text).join('')

const fromTheLeft = (line: readonly PagePiece[]): string => joined(line.toSorted((a, b) => a.x - b.x))

/** Pieces from right to left, but stretches that run from left to right within as they run (UAX #9, rule N1). */
function fromTheRight(line: readonly PagePiece[]): string {
  const pieces = line.toSorted((a, b) => b.x - a.x)
  const parts: string[] = []
  for (let at = 0; at < pieces.length;) {
    const end = endOfLeftToRight(pieces, at)
    if (end > at) parts.push(joined(pieces.slice(at, end).toReversed()))
    else parts.push(mirrored(pieces[at]?.text ?? ''))
    at = Math.max(end, at + 1)
  }
  return parts.join('')
}

type Kind = 'ltr' | 'digits' | 'rtl' | 'neutral'

function kindOf(text: string): Kind {
  if (RTL_LETTER.test(text)) return 'rtl'
  if (LETTER.test(text)) return 'ltr'
  return DIGIT.test(text) ? 'digits' : 'neutral'
}

/** Behind the last piece of the stretch from left to right that begins here; here itself where none does. */
function endOfLeftToRight(pieces: readonly PagePiece[], start: number): number {
  const kinds = pieces.map(({ text }) => kindOf(text))
  const kind = kinds[start]
  if (kind !== 'ltr' && kind !== 'digits') return start
  let end = start + 1
  for (let at = start + 1; at < pieces.length; at++) {
    if (kinds[at] === kind) end = at + 1
    else if (kinds[at] !== 'neutral') break
    else if (kind === 'digits' && !JOINS_DIGITS.test(pieces[at]?.text ?? '')) break
  }
  return end
}

const PAIRS = '()[]{}«»‹›<>'

/** Brackets and quotation marks as they were typed: the page has them as they look from the left. */
function mirrored(text: string): string {
  if (kindOf(text) !== 'neutral') return text
  return Array.from(text, (mark) => {
    const at = PAIRS.indexOf(mark)
    return at < 0 ? mark : (PAIRS[at ^ 1] ?? mark)
  }).join('')
}
