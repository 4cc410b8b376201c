import type { Span } from '../../extract/index.ts'

/** Which end of a span, and whether it goes with the text or against it. */
export interface EdgeStep {
  readonly edge: 'start' | 'end'
  readonly by: 1 | -1
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The whole words that a span touches, as their first and last letters; null where it touches none. */
export function wholeWords(text: string, [start, end]: Span): Span | null {
  const touched = wordsIn(text).filter(([from, to]) => from < end && to > start)
  const [first, last] = [touched[0], touched.at(-1)]
  return first === undefined || last === undefined ? null : [first[0], last[1]]
}

/**
 * Moves an end of a span by a word.
 * @param within what the span is not to leave: its neighbours, or the text
 * @returns null where there is no word to go to, or none would be left
 */
export function moveEdge(
  text: string,
  span: Span,
  { edge, by, within }: EdgeStep & { within: Span },
): Span | null {
  const [start, end] = span
  const edges = edgesIn(text, edge)
  const at = edge === 'start' ? start : end
  const to = by === 1 ? edges.find((one) => one > at) : edges.findLast((one) => one < at)
  if (to === undefined) return null
  const moved: Span = edge === 'start' ? [to, end] : [start, to]
  return moved[0] < moved[1] && moved[0] >= within[0] && moved[1] <= within[1] ? moved : null
}

/** Where words begin, or end. */
export const edgesIn = (text: string, edge: EdgeStep['edge']): readonly number[] =>
  wordsIn(text).map((word) => word[edge === 'start' ? 0 : 1])

/** The edge that is nearest to an offset, of those that lie within limits; null where none does. */
export function nearestEdge(edges: readonly number[], at: number, [first, last]: Span): number | null {
  let nearest: number | null = null
  for (const edge of edges) {
    if (edge < first || edge > last) continue
    if (nearest === null || Math.abs(edge - at) < Math.abs(nearest - at)) nearest = edge
  }
  return nearest
}

const wordsIn = (text: string): readonly Span[] =>
  [...text.matchAll(WORD)].map((word) => [word.index, word.index + word[0].length])

/** The first word of a span, or all of it where it has none. */
export const firstWord = (text: string, span: Span): Span =>
  wordsIn(text).find(([from, to]) => from >= span[0] && to <= span[1]) ?? span
