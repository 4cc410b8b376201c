import { agreementsOf } from './agreement.ts'
import { centralitiesOf, type Centralities } from './centralities.ts'
import { communitiesOf } from './communities.ts'
import { stanceNetwork } from './stance-network.ts'
import { standsOf, type StanceEnds } from './stands.ts'

/** What is to be measured, as plain data that a worker can be handed. */
export interface MeasureJob {
  /** Ids of all actors to be measured, also those without a stance. */
  readonly actors: readonly string[]
  /** Stances on actors and on issues. */
  readonly stances: readonly StanceEnds[]
}

/** The place of an actor among the others. */
export interface ActorMeasures extends Centralities {
  /** Id of the actor. */
  readonly id: string
  /** Of those who talk alike, from 1, the largest first; null for who agrees with nobody. */
  readonly community: number | null
}

/** Measures all actors of a job, in its order. With thousands of actors it takes seconds: ask a worker. */
export function measureActors({ actors, stances }: MeasureJob): readonly ActorMeasures[] {
  const stands = standsOf(stances)
  const communities = communitiesOf(agreementsOf(stands))
  const measured = centralitiesOf(stanceNetwork(actors, stands))
  return [...measured].map(([id, centralities]) => ({
    id,
    ...centralities,
    community: communities.get(id) ?? null,
  }))
}
