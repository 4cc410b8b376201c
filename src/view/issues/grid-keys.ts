import type { Direction } from '../../i18n/language.ts'

/** A place in a table: 0 is the first line, -1 the heads of rows or columns. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface Table {
  readonly rows: number
  readonly columns: number
  readonly direction: Direction
  /** Rows that a page key goes. */
  readonly page: number
}

/** A key as far as the table asks for it. */
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey'>

/**
 * Where a key leads from a place, as in the grid pattern of the ARIA Authoring Practices: arrows by one, also right
 * to left, Home and End to the ends of the row, with Ctrl to those of the table.
 * @returns null where the key leads nowhere
 */
export function placeAfter({ key, ctrlKey }: Key, from: Place, table: Table): Place | null {
  const aside = table.direction === 'rtl' ? -1 : 1
  const ends = {
    Home: { row: ctrlKey ? -1 : from.row, column: -1 },
    End: { row: ctrlKey ? table.rows - 1 : from.row, column: table.columns - 1 },
  }
  const steps: Readonly<Record<string, Place>> = {
    ArrowDown: { ...from, row: from.row + 1 },
    ArrowUp: { ...from, row: from.row - 1 },
    ArrowRight: { ...from, column: from.column + aside },
    ArrowLeft: { ...from, column: from.column - aside },
    PageDown: { ...from, row: from.row + table.page },
    PageUp: { ...from, row: from.row - table.page },
    ...ends,
  }
  const to = steps[key]
  return to ? within(to, table) : null
}

function within({ row, column }: Place, { rows, columns }: Table): Place {
  const place = {
    row: Math.min(Math.max(row, -1), rows - 1),
    column: Math.min(Math.max(column, -1), columns - 1),
  }
  // The corner, where the heads of rows and columns meet, opens nothing.
  return place.row === -1 && place.column === -1 ? { row: -1, column: 0 } : place
}
