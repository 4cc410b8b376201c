import type { LayoutChoice } from '../../../app/layout-choice.ts'
import type { Position } from '../position.ts'

/** What a layout knows of an actor. */
export interface LayoutNode {
  readonly id: string
  /** Statements made by it and about it. */
  readonly weight: number
  /** Half the width that node and name need, in the map's units. */
  readonly size: number
  /** Id of the nearest group on the map that it is a member of. */
  readonly group: string | null
}

/** Two actors that belong near each other; the more so the greater the weight. */
export interface LayoutLine {
  readonly source: string
  readonly target: string
  readonly weight: number
}

/** All that a layout depends on, so that the same job always gives the same places; plain data, to be sent to a worker. */
export interface LayoutJob extends LayoutChoice {
  /** Width over height of the whole, about. */
  readonly shape: number
  readonly nodes: readonly LayoutNode[]
  readonly lines: readonly LayoutLine[]
  /** Nodes that stay where they are: the others are placed around them. */
  readonly fixed: readonly (readonly [id: string, at: Position])[]
}

/** Told how much of a layout is done, from 0 to 1. */
export type OnProgress = (share: number) => void

/** The heaviest first, which decides what comes to the middle; the order of the input changes nothing. */
export function heaviestFirst<Node extends Pick<LayoutNode, 'id' | 'weight'>>(
  nodes: readonly Node[],
): readonly Node[] {
  return nodes.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

/** The turn between two spots that follow each other, after which no two of them lie in one direction. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
