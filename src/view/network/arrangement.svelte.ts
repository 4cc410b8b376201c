import { sameLayout, type LayoutChoice } from '../../app/layout-choice.ts'
import type { ChosenPlaces } from '../../exchange/stand-alone.ts'
import type { IsnadGraph, Net } from '../../graph/types.ts'
import { layoutClient } from './layout-client.ts'
import type { LayoutJob } from './layouts/job.ts'
import type { Position, Positions } from './position.ts'
import {
  arranged,
  backTo,
  moved,
  nowhere,
  pinnedPositions,
  placesIn,
  standFrom,
  withoutPins,
  withPin,
  type Stand,
} from './stand.ts'

/** Gives the job for a layout in which these nodes stay where they are. */
type JobWith = (choice: LayoutChoice, fixed: Positions) => LayoutJob

const MOST_UNDONE = 50
const client = layoutClient()

/** Where the nodes of a graph's map stand: as laid out, then where people dragged them; and the way back. */
export class Arrangement {
  #now = $state.raw<Stand | null>(null)
  #past = $state.raw<readonly Stand[]>([])
  /** How much of a layout under way is done, from 0 to 1; null where none is. */
  progress = $state.raw<number | null>(null)
  hasFailed = $state(false)

  constructor(first: Stand | null = null) {
    this.#now = first
  }

  /** Null until the first layout is there. */
  get positions(): Positions | null {
    return this.#now?.positions ?? null
  }

  /** As a page that stands alone takes it along, of the nodes that it has; null before the first layout. */
  placesOf(ids: readonly string[]): ChosenPlaces | null {
    return this.#now && placesIn(this.#now, ids)
  }

  get choice(): LayoutChoice | null {
    return this.#now?.choice ?? null
  }

  get hasPins(): boolean {
    return (this.#now?.pinned.size ?? 0) > 0
  }

  isPinned(id: string): boolean {
    return this.#now?.pinned.has(id) ?? false
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  /** Arranges as chosen, unless it is so arranged; nodes that have no place yet find one between the others. */
  async follow(choice: LayoutChoice, ids: readonly string[], jobWith: JobWith): Promise<void> {
    const now = this.#now ?? nowhere(choice)
    const isSame = this.#now !== null && sameLayout(now.choice, choice)
    if (isSame && ids.every((id) => now.positions.has(id))) this.cancel()
    else await this.#run(choice, jobWith(choice, isSame ? now.positions : pinnedPositions(now)))
  }

  async #run(choice: LayoutChoice, job: LayoutJob): Promise<void> {
    this.progress = 0
    this.hasFailed = false
    try {
      const found = await client.run(job, (share) => (this.progress = share))
      // Somebody cancelled it, or waits for another one by now.
      if (!found) return
      const before = this.#now ?? nowhere(choice)
      const next = arranged(before, choice, found)
      // Who only came to the others is no step to go back: nothing else has moved.
      if (sameLayout(before.choice, choice)) this.#now = next
      else this.#step(next)
    } catch {
      this.hasFailed = true
    }
    this.progress = null
  }

  /** Leaves everything where it is. */
  cancel(): void {
    client.cancel()
    this.progress = null
  }

  /** Puts a node where somebody dragged it, and pins it there. */
  move(id: string, to: Position): void {
    if (this.#now) this.#step(moved(this.#now, id, to))
  }

  setPinned(id: string, isPinned: boolean): void {
    if (this.#now) this.#step(withPin(this.#now, id, isPinned))
  }

  unpinAll(): void {
    if (this.#now) this.#step(withoutPins(this.#now))
  }

  /** Goes back before the last layout, drag or pin. */
  undo(): void {
    this.cancel()
    const last = this.#past.at(-1)
    if (last && this.#now) this.#now = backTo(last, this.#now)
    this.#past = this.#past.slice(0, -1)
  }

  #step(next: Stand): void {
    if (this.#now) this.#past = [...this.#past, this.#now].slice(-MOST_UNDONE)
    this.#now = next
  }
}

/** What arranges maps starts while the reports of the next one are still read. */
export const prepareToArrange = (): void => client.prepare()

const known = new WeakMap<Net, Arrangement>()

/**
 * The arrangement of a graph's map, which is kept while other pages are looked at, and whatever people correct: it moves
 * nobody, and whoever it adds finds a place between the others.
 * @param chosen where a page that stands alone has the nodes at first
 */
export function arrangementOf({ net }: IsnadGraph, chosen: ChosenPlaces | null = null): Arrangement {
  const arrangement = known.get(net) ?? new Arrangement(chosen && standFrom(chosen))
  known.set(net, arrangement)
  return arrangement
}
