import type { Polarity, Stance } from '../extract/index.ts'
import { groupBy, type Group } from './groups.ts'

/** An edge of the drawn map: all stances of one actor on one target with one polarity. */
export interface MapEdge {
  /** The same for the same ends and polarity, whatever the filters. */
  readonly id: string
  readonly source: string
  /** Actor or issue id. */
  readonly target: string
  readonly polarity: Polarity
  /** Ids of the stances behind it. */
  readonly stances: readonly string[]
  /** Ids of the statements that take them, each once: their number is the width of the edge. */
  readonly statements: readonly string[]
}

/** Gathers stances into the edges that a map draws, in the order in which the first of each comes. */
export function mapEdges(stances: readonly Stance[]): readonly MapEdge[] {
  return [...groupBy(stances, mapEdgeId)].map(([id, group]) => toEdge(id, group))
}

/** The id of the map's edge that a stance is part of. */
function mapEdgeId({ holder, target, polarity }: Pick<Stance, 'holder' | 'target' | 'polarity'>): string {
  return `${holder}>${target}:${polarity}`
}

function toEdge(id: string, stances: Group<Stance>): MapEdge {
  const { holder, target, polarity } = stances[0]
  return {
    id,
    source: holder,
    target,
    polarity,
    stances: stances.map((stance) => stance.id),
    statements: [...new Set(stances.map((stance) => stance.statement))],
  }
}
