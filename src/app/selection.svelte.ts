import { sameSelected, type Selected } from './selected.ts'

/** What is selected, and the way back through what was selected before. */
export class Selection {
  #trail = $state.raw<readonly Selected[]>([])

  /** Whether an address named what the reports do not have. Holds until something is selected. */
  isLost = $state(false)

  readonly current: Selected | null = $derived(this.#trail.at(-1) ?? null)

  /** What was selected one after another; the last is the current one. */
  get trail(): readonly Selected[] {
    return this.#trail
  }

  select(selected: Selected): void {
    this.isLost = false
    if (!sameSelected(this.current, selected)) this.#trail = [...this.#trail, selected]
  }

  /** Puts another in the place of the current one: a step sideways that has no way back of its own. */
  replace(selected: Selected): void {
    this.#trail = [...this.#trail.slice(0, -1), selected]
  }

  /** Goes to what an address names: a step back where it was selected before, else a step on. */
  restore(selected: Selected | null): void {
    const at = this.#trail.findLastIndex((one) => sameSelected(one, selected))
    if (selected === null) this.clear()
    else if (at < 0) this.select(selected)
    else this.#trail = this.#trail.slice(0, at + 1)
  }

  back(): void {
    this.#trail = this.#trail.slice(0, -1)
  }

  /** Leaves out what is not there any more, here and on the way back. */
  keep(isThere: (selected: Selected) => boolean): void {
    if (!this.#trail.every(isThere)) this.#trail = this.#trail.filter(isThere)
  }

  clear(): void {
    if (this.#trail.length > 0) this.#trail = []
  }

  isSelected(selected: Selected): boolean {
    return sameSelected(this.current, selected)
  }
}
