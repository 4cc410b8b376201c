import type { LayoutChoice } from '../../app/layout-choice.ts'
import { nearestGroups } from '../../graph/membership.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Elements, MapNode } from './elements.ts'
import { nameLines } from './label.ts'
import type { LayoutJob } from './layouts/job.ts'
import { STRETCH } from './layouts/room.ts'
import { diameter, LABEL } from './measures.ts'
import type { Positions } from './position.ts'

interface Wishes extends LayoutChoice {
  /** Width over height of the whole, about. */
  readonly shape: number
  /** Nodes that stay where they are. */
  readonly fixed?: Positions
}

/** What a layout is to place: the elements, with the room that their names take. */
export function layoutJob(graph: IsnadGraph, { nodes, lines }: Elements, wishes: Wishes): LayoutJob {
  const groups = nearestGroups(
    graph,
    nodes.map(({ id }) => id),
  )
  return {
    kind: wishes.kind,
    seed: wishes.seed,
    shape: wishes.shape,
    nodes: nodes.map((node) => ({
      id: node.id,
      weight: node.said + node.about,
      size: halfWidth(node),
      group: groups.get(node.id) ?? null,
    })),
    lines: lines.map(({ source, target, count }) => ({ source, target, weight: count })),
    fixed: [...(wishes.fixed ?? [])],
  }
}

/** The names in both languages count, so that another language finds the same places good. */
function halfWidth({ actor, said }: MapNode): number {
  const letters = [actor.name.ar, actor.name.en ?? ''].flatMap(nameLines).map((line) => line.length)
  const height = diameter(said) + 2 * LABEL.size * LABEL.lineHeight
  return Math.max(...letters.map((count) => count * LABEL.size * 0.55), height * STRETCH * 0.8, 40) / 2
}
