import type { Actor } from '../../extract/index.ts'
import type { Measures } from '../../app/measures.svelte.ts'
import type { ActorMeasures } from '../../graph/metrics/measure-actors.ts'
import type { Visible } from '../../graph/select.ts'

/** An actor with all its figures. */
export interface ActorRow {
  /** Of the actor. */
  readonly id: string
  readonly actor: Actor
  readonly said: number
  readonly about: number
  /** Absent until it is measured. */
  readonly measures?: ActorMeasures
}

/** The visible actors with their counts and what has been measured of them. */
export function actorRows({ actors }: Visible, measures: Measures): readonly ActorRow[] {
  return actors.map(({ actor, said, about }) => {
    const measured = measures.get(actor.id)
    return { id: actor.id, actor, said, about, ...(measured ? { measures: measured } : {}) }
  })
}
