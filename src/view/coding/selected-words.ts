import type { Span } from '../../extract/index.ts'
import { wholeWords } from './word-edges.ts'

/**
 * What a person has marked of a report's text, in whole words; null where nothing of it is marked.
 * @param place the element of the text, in which each paragraph tells at which offset it begins (`data-from`)
 */
export function selectedWords(text: string, place: HTMLElement, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!place.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null ? null : wholeWords(text, [start, end])
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-from]')
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.from) + before.toString().length
}
