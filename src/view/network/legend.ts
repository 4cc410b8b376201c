import { ACTOR_TYPES, type ActorType } from '../../extract/index.ts'
import { FIRST_LOOK, type NodeColour, type NodeSize } from '../../app/map-look.ts'
import type { Layer } from '../../app/selected.ts'
import type { Elements } from './elements.ts'
import { STEP_TINTS, TINTS, type Tint } from './tints.ts'

/** What there is to explain on a map: nothing that is not drawn, all that is. */
export interface LegendEntries {
  readonly layers: readonly Layer[]
  readonly types: readonly ActorType[]
  /** Some actor is spoken about only. */
  readonly hasHollow: boolean
  /** What the size of nodes stands for. */
  readonly size: NodeSize
  /** What their colour stands for. */
  readonly colour: NodeColour
  /** The colours drawn, in their order; all steps where there are steps. */
  readonly tints: readonly Tint[]
  /** Some group stands for its members. */
  readonly hasFolded: boolean
}

const IN_ORDER: readonly Layer[] = ['-1', '1', '0', 'answers']

export function legendOf({ nodes, lines }: Elements): LegendEntries {
  const drawn = new Set(nodes.map((node) => node.look?.tint ?? null))
  const { size, colour } = nodes.find((node) => node.look)?.look?.wanted ?? FIRST_LOOK
  const hasSteps = STEP_TINTS.some((step) => drawn.has(step))
  return {
    size,
    colour,
    tints: hasSteps ? STEP_TINTS : TINTS.filter((tint) => drawn.has(tint)),
    layers: IN_ORDER.filter((layer) => lines.some((line) => line.layer === layer)),
    types: ACTOR_TYPES.filter((type) => nodes.some((node) => node.actor.type === type)),
    hasHollow: nodes.some((node) => node.said === 0 && !node.look?.tint),
    hasFolded: nodes.some((node) => node.folded > 0),
  }
}
