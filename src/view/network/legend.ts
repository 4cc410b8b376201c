import { ACTOR_TYPES, type ActorType } from '../../extract/index.ts'
import type { Layer } from '../../app/selected.ts'
import type { Elements } from './elements.ts'

/** What there is to explain on a map: nothing that is not drawn, all that is. */
export interface LegendEntries {
  readonly layers: readonly Layer[]
  readonly types: readonly ActorType[]
  /** Some actor is spoken about only. */
  readonly hasHollow: boolean
  /** Some group stands for its members. */
  readonly hasFolded: boolean
}

const IN_ORDER: readonly Layer[] = ['-1', '1', '0', 'answers']

export function legendOf({ nodes, lines }: Elements): LegendEntries {
  return {
    layers: IN_ORDER.filter((layer) => lines.some((line) => line.layer === layer)),
    types: ACTOR_TYPES.filter((type) => nodes.some((node) => node.actor.type === type)),
    hasHollow: nodes.some((node) => node.said === 0),
    hasFolded: nodes.some((node) => node.folded > 0),
  }
}
