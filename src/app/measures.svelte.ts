import { byId } from '../graph/groups.ts'
import type { ActorMeasures, MeasureJob } from '../graph/metrics/measure-actors.ts'
import type { Visible } from '../graph/select.ts'
import { measuresClient, type MeasuresClient } from './measures-client.ts'

/** The measures of each visible actor, by id. */
export type Measures = ReadonlyMap<string, ActorMeasures>

/** The measures of the actors that filters leave; worked out in a worker, and only when somebody asks. */
export class MeasureState {
  readonly #client: Pick<MeasuresClient, 'run' | 'cancel'>
  #asked: Visible | null = null
  #status = $state<'idle' | 'working' | 'failed' | 'ready'>('idle')
  #measures = $state.raw<Measures>(byId([]))

  constructor(client: Pick<MeasuresClient, 'run' | 'cancel'> = measuresClient()) {
    this.#client = client
  }

  get status(): 'idle' | 'working' | 'failed' | 'ready' {
    return this.#status
  }

  /** Those of what was measured last, while other ones are on their way. */
  get measures(): Measures {
    return this.#measures
  }

  /** Sees to it that this is measured; asking the same again costs nothing. Never rejects: a failure is a status. */
  async ask(visible: Visible): Promise<void> {
    if (visible === this.#asked) return
    this.#asked = visible
    this.#status = 'working'
    try {
      const actors = await this.#client.run(jobOf(visible))
      if (actors === null || visible !== this.#asked) return
      this.#measures = byId(actors)
      this.#status = 'ready'
    } catch {
      if (visible === this.#asked) this.#status = 'failed'
    }
  }

  /** Does without what is being measured. */
  cancel(): void {
    if (this.#status !== 'working') return
    this.#client.cancel()
    this.#asked = null
    this.#status = 'idle'
  }
}

function jobOf({ actors, stances }: Visible): MeasureJob {
  return {
    actors: actors.map(({ actor }) => actor.id),
    stances: stances.map(({ holder, target, polarity, statement }) => ({
      holder,
      target,
      polarity,
      statement,
    })),
  }
}
