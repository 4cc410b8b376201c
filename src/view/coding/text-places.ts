/**
 * Between offsets of a report's text and places of the page that shows it. Each paragraph tells at which offset it
 * begins (`data-from`), and holds the letters of the text and no others.
 */

/** The offset of a place in the page; null outside of all paragraphs. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-from]')
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.from) + before.toString().length
}

/** The offset under a point of the window; null where no text is. */
export function offsetAt(x: number, y: number): number | null {
  const page: Partial<Document> = document
  const caret = page.caretPositionFromPoint?.(x, y)
  if (caret) return offsetOf(caret.offsetNode, caret.offset)
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only one that Safari had until 2025
  const range = page.caretRangeFromPoint?.(x, y)
  return range ? offsetOf(range.startContainer, range.startOffset) : null
}

/** Where the letter at an offset stands in the window; null where it is not shown. */
export function letterAt(place: HTMLElement, offset: number): DOMRect | null {
  const paragraphs = [...place.querySelectorAll<HTMLElement>('[data-from]')]
  const paragraph = paragraphs.findLast(({ dataset }) => Number(dataset.from) <= offset)
  if (paragraph === undefined) return null
  let left = offset - Number(paragraph.dataset.from)
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { length } = text.textContent ?? ''
    if (left < length) return rectOf(text, left)
    left -= length
  }
  return null
}

function rectOf(text: Node, at: number): DOMRect | null {
  const letter = document.createRange()
  letter.setStart(text, at)
  letter.setEnd(text, at + 1)
  return letter.getClientRects()[0] ?? null
}
