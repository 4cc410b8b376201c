import { reviewQueue } from '../corrections/queue.ts'
import type { Change } from '../corrections/types.ts'
import type { Extraction } from '../extract/index.ts'
import { progressOf, statementIds, stepInReview, unreviewed, type Progress } from './review-walk.ts'

/** What the desk needs of the page around it. */
export interface DeskWorld {
  readonly correct: (change: Change) => void
  /** What the machine found with what people corrected. */
  readonly extraction: () => Extraction
  /** The name that corrections are signed with; empty where nobody has said it. */
  readonly coder: () => string
  readonly sign: (name: string) => void
  /** Id of the statement that is open; null where none is. */
  readonly current: () => string | null
  readonly open: (statement: string) => void
}

/** Where a person corrects: one thing after another, or all that the machine found in turn, the least sure first. */
export class Desk {
  readonly #world: DeskWorld
  #wasAsked = false
  #waiting = $state.raw<readonly Change[]>([])
  /** Ids of the statements to review. Set once, so that nobody's place moves under them. */
  #order = $state.raw<readonly string[] | null>(null)
  #at: string | null = null

  /** Whether what is open can be changed. */
  isEditing = $state(false)
  /** Whether the list of corrections is open. */
  isListOpen = $state(false)

  constructor(world: DeskWorld) {
    this.#world = world
  }

  /** Whether corrections wait for the name of whoever makes them. */
  get asksForName(): boolean {
    return this.#waiting.length > 0
  }

  /** Makes changes, in their order. Who makes them is asked before the first. */
  correct(...changes: readonly Change[]): void {
    if (this.#world.coder() === '' && !this.#wasAsked) this.#waiting = [...this.#waiting, ...changes]
    else this.#make(changes)
  }

  /** Makes the changes that wait. @param name empty for whoever does not say it */
  sign(name: string): void {
    this.#wasAsked = true
    this.#world.sign(name.trim())
    const changes = this.#waiting
    this.#waiting = []
    this.#make(changes)
  }

  /** Lets go of the changes that wait. */
  dismiss(): void {
    this.#waiting = []
  }

  get isReviewing(): boolean {
    return this.#order !== null
  }

  get progress(): Progress {
    return progressOf(this.#order ?? [], this.#open)
  }

  /** Begins with the statement that the machine is least sure of. */
  beginReview(): void {
    this.#order = reviewQueue(this.#world.extraction()).map(({ statement }) => statement.id)
    this.#at = null
    this.step(1)
  }

  endReview(): void {
    this.#order = null
  }

  /** Opens the next statement that nobody has looked at, or the one before, looked at or not. */
  step(by: 1 | -1, at: string | null = this.#place): void {
    if (this.#order === null) return
    const there = statementIds(this.#world.extraction())
    const next = stepInReview(this.#order, at, { by, open: this.#open, there })
    if (next === null) return
    this.#at = next
    this.#world.open(next)
  }

  #make(changes: readonly Change[]): void {
    // A rejected statement is not there afterwards to go on from.
    const at = this.#place
    changes.forEach((change) => this.#world.correct(change))
    const decided = changes.some(({ kind }) => kind === 'accept-statement' || kind === 'reject-statement')
    if (decided) this.step(1, at)
  }

  get #place(): string | null {
    return this.#world.current() ?? this.#at
  }

  /** Ids of the statements that nobody has looked at. */
  get #open(): ReadonlySet<string> {
    return unreviewed(this.#world.extraction())
  }
}
