import { tick } from 'svelte'
import type { Direction } from '../../i18n/language.ts'
import { inSight, scrollTo, type Scrolled } from '../kit/in-sight.ts'
import { placeAfter, type Place } from './grid-keys.ts'

/** How large the parts of a table are, in pixels. */
export interface CellSizes {
  readonly width: number
  readonly height: number
  /** Width of the heads of rows, height of those of columns, which stay in sight. */
  readonly side: number
  readonly top: number
}

interface Extent {
  readonly rows: number
  readonly columns: number
  readonly direction: Direction
  readonly sizes: CellSizes
}

/** Which part of a large table is in sight, and where in it the keyboard stands. */
export class TableScroll {
  /** How large the place is that it is seen in, in pixels. */
  width = $state(0)
  height = $state(0)
  #offset = $state.raw({ x: 0, y: 0 })
  #wanted = $state.raw<Place>({ row: 0, column: 0 })
  readonly #extent: () => Extent

  readonly #across: Scrolled = $derived.by(() => {
    const { sizes } = this.#extent()
    return { offset: this.#offset.x, room: this.width - sizes.side, size: sizes.width }
  })
  readonly #down: Scrolled = $derived.by(() => {
    const { sizes } = this.#extent()
    return { offset: this.#offset.y, room: this.height - sizes.top, size: sizes.height }
  })
  /** Where the focus is, as far as the table reaches: a filter may have made it smaller. */
  readonly place: Place = $derived.by(() => {
    const { rows, columns } = this.#extent()
    return { row: Math.min(this.#wanted.row, rows - 1), column: Math.min(this.#wanted.column, columns - 1) }
  })
  readonly rows: readonly number[] = $derived.by(() =>
    inSight(this.#extent().rows, this.#down, this.place.row),
  )
  readonly columns: readonly number[] = $derived.by(() =>
    inSight(this.#extent().columns, this.#across, this.place.column),
  )

  constructor(extent: () => Extent) {
    this.#extent = extent
  }

  /** Only the place of the focus is in the order of the tab key. */
  tabindexAt(row: number, column: number): 0 | -1 {
    return this.place.row === row && this.place.column === column ? 0 : -1
  }

  /** Takes over where the table is scrolled to. */
  follow({ scrollLeft, scrollTop }: HTMLElement): void {
    // Right to left, the way from the beginning is counted below zero.
    this.#offset = { x: Math.abs(scrollLeft), y: scrollTop }
  }

  /** Whatever gets the focus, by a click too, is where the arrows start. */
  enter(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    if (cell) this.#wanted = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
  }

  /** Goes where a key leads, and brings it into sight. */
  async press(event: KeyboardEvent, scroller: HTMLElement): Promise<void> {
    const { rows, columns, direction } = this.#extent()
    const page = Math.max(Math.floor(this.#down.room / this.#down.size) - 1, 1)
    const to = placeAfter(event, this.place, { rows, columns, direction, page })
    if (!to) return
    event.preventDefault()
    this.#wanted = to
    if (to.row >= 0) scroller.scrollTop = scrollTo(to.row, this.#down)
    if (to.column >= 0) {
      scroller.scrollLeft = (direction === 'rtl' ? -1 : 1) * scrollTo(to.column, this.#across)
    }
    await tick()
    const cell = scroller.querySelector(`[data-row="${to.row}"][data-column="${to.column}"]`)
    const target = cell?.matches('[tabindex]') ? cell : cell?.querySelector('[tabindex]')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }
}
