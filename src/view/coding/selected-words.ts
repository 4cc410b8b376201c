import type { Span } from '../../extract/index.ts'
import { offsetOf } from './text-places.ts'
import { wholeWords } from './word-edges.ts'

/**
 * What a person has marked of a report's text, in whole words; null where nothing of it is marked.
 * @param place the element of the text
 */
export function selectedWords(text: string, place: HTMLElement, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!place.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null ? null : wholeWords(text, [start, end])
}
