import type { ActorRecord } from '../actors/actor-record.ts'
import { sameSide } from '../actors/same-side.ts'
import { addTo } from '../lexicon/maps.ts'
import type { ActorStance } from '../stances/find-stances.ts'
import type { Draft } from '../statements/draft.ts'
import type { Reading } from '../statements/reading.ts'
import type { Polarity } from '../types.ts'

/** So many statements away from it a report is taken to still speak of an act. */
const REACH = 120
/** So many statements back «ذلك» may mean. */
const RECENT = 4

/** The statements of a report with their stances, among which answers are looked for. */
export class Debate {
  readonly reading: Reading
  readonly drafts: readonly Draft[]
  private readonly places: ReadonlyMap<Draft, number>
  private readonly stances = new Map<Draft, ActorStance[]>()

  constructor(reading: Reading, drafts: readonly Draft[], stances: readonly ActorStance[]) {
    this.reading = reading
    this.drafts = drafts
    this.places = new Map(drafts.map((draft, at) => [draft, at]))
    for (const stance of stances) addTo(this.stances, stance.draft, stance)
  }

  /** The statements before one, as far back as a report reaches. */
  before(draft: Draft): readonly Draft[] {
    const at = this.placeOf(draft)
    return this.drafts.slice(Math.max(0, at - REACH), at)
  }

  /** The statements after one, as far on as a report reaches. */
  after(draft: Draft): readonly Draft[] {
    const at = this.placeOf(draft)
    return this.drafts.slice(at + 1, at + 1 + REACH)
  }

  /** The statement right before one; null for the first. */
  previous(draft: Draft): Draft | null {
    return this.drafts[this.placeOf(draft) - 1] ?? null
  }

  /** The statement right behind one; null for the last. */
  next(draft: Draft): Draft | null {
    return this.drafts[this.placeOf(draft) + 1] ?? null
  }

  /** The last statement before one that the other side makes, not long before. */
  lastOfOthers(draft: Draft): Draft | null {
    const at = this.placeOf(draft)
    for (let back = at - 1; back >= Math.max(0, at - RECENT); back--) {
      const other = this.drafts[back]
      if (
        other &&
        other.within !== draft &&
        draft.within !== other &&
        !sameSide(other.speaker, draft.speaker)
      )
        return other
    }
    return null
  }

  stancesOf(draft: Draft): readonly ActorStance[] {
    return this.stances.get(draft) ?? []
  }

  /** Whether a statement of the other side takes a stand on an actor's side that is at most so favourable. */
  takesOn(draft: Draft, actor: ActorRecord, most: Polarity): boolean {
    if (sameSide(draft.speaker, actor)) return false
    return this.stancesOf(draft).some(({ target, polarity }) => polarity <= most && sameSide(target, actor))
  }

  /** Which one of the report's statements it is, from 0. */
  placeOf(draft: Draft): number {
    return this.places.get(draft) ?? 0
  }
}
