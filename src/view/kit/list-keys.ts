/** What a row is entered by: its first control that is marked as such. */
const ENTRY = '[data-entry]'

/** Where a key leads among so many rows; null where it leads nowhere. */
export function stepIn(key: string, at: number, count: number): number | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[key]
  return to === undefined || to < 0 || to >= count ? null : to
}

/**
 * Lets the arrow keys walk a list from row to row, as the tab key does from control to control. Rows that are drawn
 * as they come into sight are drawn a little before, so the next one is always there.
 */
export function walkList(list: HTMLElement): () => void {
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const entries = [...list.querySelectorAll<HTMLElement>(ENTRY)]
    const row = event.target.closest('li')
    const at = entries.findIndex((entry) => row?.contains(entry))
    const to = at < 0 ? null : stepIn(event.key, at, entries.length)
    if (to === null) return
    event.preventDefault()
    entries[to]?.focus()
    entries[to]?.scrollIntoView({ block: 'nearest' })
  }
  list.addEventListener('keydown', onkeydown)
  return () => list.removeEventListener('keydown', onkeydown)
}
