import { CENTRALITIES } from '../graph/metrics/centrality-names.ts'

/** What the size of a node can stand for; the first is the one to start with. */
export const NODE_SIZES = ['said', 'about', ...CENTRALITIES] as const
export type NodeSize = (typeof NODE_SIZES)[number]

/** What the colour of a node can stand for. */
export const NODE_COLOURS = ['plain', 'community', ...CENTRALITIES] as const
export type NodeColour = (typeof NODE_COLOURS)[number]

/** What nodes look like on the map. */
export interface MapLook {
  readonly size: NodeSize
  readonly colour: NodeColour
}

export const FIRST_LOOK: MapLook = { size: 'said', colour: 'plain' }
