/** Where a list or table of equal lines is scrolled to; all lengths in pixels. */
export interface Scrolled {
  /** How far from its beginning. */
  readonly offset: number
  /** How much of it can be seen. */
  readonly room: number
  /** Height of a row, or width of a column. */
  readonly size: number
}

/** Lines drawn beyond either edge, so that scrolling finds them there. */
const BEYOND = 3

/**
 * Which of so many lines are in sight, with some beyond: only these need to stand in the page.
 * @param kept a line that stays whatever is in sight, such as the one with the focus
 * @returns their indices, in order
 */
export function inSight(count: number, { offset, room, size }: Scrolled, kept?: number): readonly number[] {
  const first = Math.max(Math.floor(offset / size) - BEYOND, 0)
  const end = Math.min(Math.ceil((offset + room) / size) + BEYOND, count)
  const indices = Array.from({ length: Math.max(end - first, 0) }, (_, index) => first + index)
  if (kept === undefined || kept < 0 || kept >= count || (kept >= first && kept < end)) return indices
  return kept < first ? [kept, ...indices] : [...indices, kept]
}

/** How far to scroll so that a line is wholly in sight: not at all where it is. */
export function scrollTo(index: number, { offset, room, size }: Scrolled): number {
  const [start, end] = [index * size, (index + 1) * size]
  if (start < offset) return start
  return end > offset + room ? end - room : offset
}
