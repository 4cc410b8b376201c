/** Before the id of a project in the name of the lock that each tab holds which has it open. */
const LOCK = 'isnad.project.'

/**
 * Which projects are open in the tabs of this browser, told by shared locks: the browser lets go of them when a tab is
 * closed or ends in whatever way. A browser without locks tells of none.
 */
export class OpenTabs {
  #release: () => void = () => undefined
  #released: Promise<unknown> = Promise.resolve()
  #turn: Promise<void> = Promise.resolve()

  /** This tab has a project open now, and no other; null for none. Resolves once the other tabs can see it. */
  hold(id: string | null): Promise<void> {
    this.#turn = this.#turn.then(() => this.#change(id))
    return this.#turn
  }

  async #change(id: string | null): Promise<void> {
    this.#release()
    await this.#released
    if (id === null || !hasLocks()) return
    const closed = new Promise<void>((resolve) => (this.#release = resolve))
    await new Promise<void>((granted) => {
      const lock = navigator.locks.request(LOCK + id, { mode: 'shared' }, () => {
        granted()
        return closed
      })
      this.#released = lock.catch(granted)
    })
  }

  /** In how many tabs each project is open, this one among them. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>()
    const { held = [] } = hasLocks() ? await navigator.locks.query().catch(() => ({ held: [] })) : {}
    for (const { name = '' } of held) {
      const id = name.slice(LOCK.length)
      if (name.startsWith(LOCK)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }
}

/** They are kept from pages that came over an unprotected line. */
const hasLocks = (): boolean => typeof navigator !== 'undefined' && 'locks' in navigator
