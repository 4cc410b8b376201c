import type { Span, Stance, Statement } from '../../extract/index.ts'

/** What a stretch of a report is: to a statement, or, for `mention`, by itself. */
export type MarkKind = 'speaker' | 'cue' | 'content' | 'target' | 'mention'

/** One stretch of a report marked for a statement. Marks overlap and nest as they please. */
export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
  /** Statement id; null for a mention. */
  readonly statement: string | null
  /** Id of the actor, or for a target perhaps the issue, that the words stand for; null where they stand for none. */
  readonly names: string | null
}

/** A stretch of text with the same marks from its first to its last letter. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The marks of a statement and of the stances it takes. */
export function marksOf(statement: Statement, stances: readonly Stance[]): readonly Mark[] {
  const { id, speaker, speakerSpan, cue, content } = statement
  const mark = (kind: MarkKind, span: Span, names: string | null = null): Mark => ({
    kind,
    span,
    statement: id,
    names,
  })
  return [
    ...(speakerSpan ? [mark('speaker', speakerSpan, speaker)] : []),
    mark('cue', cue),
    ...content.map((span) => mark('content', span)),
    ...stances.map((stance) => mark('target', stance.evidence, stance.target)),
  ]
}

/**
 * Cuts a part of a text wherever a mark begins or ends, so that overlapping marks need no nested elements.
 * @param within the part, in offsets of the whole text
 * @param cuts further offsets to cut at
 */
export function segment(
  text: string,
  within: Span,
  options: { marks: readonly Mark[]; cuts?: readonly number[] },
): readonly Segment[] {
  const { marks, cuts = [] } = options
  const [first, last] = within
  const inner = [...marks.flatMap((mark) => mark.span), ...cuts].filter((at) => at > first && at < last)
  const borders = [...new Set([first, ...inner, last])].sort((a, b) => a - b)
  const opening = marks.toSorted((a, b) => a.span[0] - b.span[0])
  let next = 0
  let open: readonly Mark[] = []
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? last
    const begun = next
    while ((opening[next]?.span[0] ?? Infinity) <= start) next++
    // Marks that have ended go, so that a long text costs no more a letter than a short one.
    open = [...open, ...opening.slice(begun, next)].filter(({ span }) => span[1] > start)
    return { start, end, text: text.slice(start, end), marks: open }
  })
}

/** Deals marks out to the parts of a text that they lie in; one that spans several parts goes to each. */
export function marksByPart(parts: readonly Span[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const dealt: Mark[][] = parts.map(() => [])
  const starts = parts.map(([start]) => start)
  for (const mark of marks) {
    const [start, end] = mark.span
    let at = Math.max(0, placeIn(starts, start))
    for (; (starts[at] ?? Infinity) < end; at++) if (start < (parts[at]?.[1] ?? 0)) dealt[at]?.push(mark)
  }
  return dealt
}

/** The index of the last of ascending numbers that is not above a limit; -1 where all are. */
export function placeIn(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The paragraphs of a text: its lines that are not blank. */
export function paragraphs(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => [line.index, line.index + line[0].length])
}

/** How far an excerpt goes to find the end of a sentence. */
const REACH = 160

/** The sentences around spans, or a part of them where they are long. */
export function excerptAround(text: string, spans: readonly Span[]): Span {
  const [start, end] = [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))]
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const opening = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '))
  const closing = after.search(/[.\n]/)
  const from = start - before.length + (opening < 0 ? 0 : opening + 1)
  const to = closing < 0 ? end + after.length : end + closing + (after[closing] === '.' ? 1 : 0)
  return trim(text, [opening < 0 ? wordStart(text, from) : from, closing < 0 ? wordEnd(text, to) : to])
}

/** Where the word around an offset begins: the conjunction of «وقال» is part of it. */
export function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !/[\s"«“(]/.test(text.charAt(start - 1))) start--
  return start
}

function wordEnd(text: string, at: number): number {
  const rest = text.slice(at).search(/\s/)
  return rest < 0 ? text.length : at + rest
}

function trim(text: string, [start, end]: Span): Span {
  const part = text.slice(start, end)
  return [start + part.length - part.trimStart().length, end - part.length + part.trimEnd().length]
}
